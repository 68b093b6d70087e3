; The Windows installer, for one person and without administrator's rights.
;   makensis -NOCD -DVERSION=… -DBUNDLE=… -DICON=… -DLICENCE=… -DTARGET=… carrel.nsi
; BUNDLE is the folder that PyInstaller makes. The compiler runs on Windows and on Debian.

Unicode true
!include MUI2.nsh
!ifdef NSIS_WIN32_MAKENSIS
  !define S "\"
!else
  !define S "/"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Carrel"
!define CLASSES "Software\Classes"

Name "Carrel"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Carrel"
InstallDirRegKey HKCU "Software\Carrel" "InstallDir"
SetCompressor /SOLID lzma

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Carrel"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installer of Carrel"
VIAddVersionKey "LegalCopyright" "Copyright © 2026 The Carrel authors. MIT License."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\carrel.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

; Offers Carrel in “Open with” for a file type, and changes no default.
!macro OfferFor EXTENSION
  WriteRegStr HKCU "${CLASSES}\Applications\carrel.exe\SupportedTypes" "${EXTENSION}" ""
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "Carrel.Digest" ""
!macroend
!macro WithdrawFrom EXTENSION
  DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "Carrel.Digest"
!macroend
!macro ForAllTypes DO
  !insertmacro ${DO} ".digest"
  !insertmacro ${DO} ".txt"
  !insertmacro ${DO} ".md"
  !insertmacro ${DO} ".html"
  !insertmacro ${DO} ".json"
  !insertmacro ${DO} ".jsonl"
  !insertmacro ${DO} ".csv"
  !insertmacro ${DO} ".tsv"
  !insertmacro ${DO} ".xml"
  !insertmacro ${DO} ".bib"
  !insertmacro ${DO} ".ris"
  !insertmacro ${DO} ".nbib"
  !insertmacro ${DO} ".enw"
  !insertmacro ${DO} ".eml"
  !insertmacro ${DO} ".mbox"
  !insertmacro ${DO} ".zip"
!macroend

Section "Carrel"
  ; Files of an earlier version would be loaded beside those of this one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}${S}*"
  CreateShortcut "$SMPROGRAMS\Carrel.lnk" "$INSTDIR\carrel.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "Software\Carrel" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Carrel"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\carrel.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Carrel authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  WriteRegStr HKCU "${CLASSES}\Carrel.Digest" "" "Digest of papers"
  WriteRegStr HKCU "${CLASSES}\Carrel.Digest\DefaultIcon" "" "$INSTDIR\carrel.exe,0"
  WriteRegStr HKCU "${CLASSES}\Carrel.Digest\shell\open\command" "" '"$INSTDIR\carrel.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.digest" "" "Carrel.Digest"
  WriteRegStr HKCU "${CLASSES}\Applications\carrel.exe\shell\open\command" "" '"$INSTDIR\carrel.exe" "%1"'
  !insertmacro ForAllTypes OfferFor
  WriteRegStr HKCU "${CLASSES}\carrel" "" "URL:Carrel"
  WriteRegStr HKCU "${CLASSES}\carrel" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\carrel\shell\open\command" "" '"$INSTDIR\carrel.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The library is the person's, and stays.
Section "Uninstall"
  Delete "$SMPROGRAMS\Carrel.lnk"
  Delete "$INSTDIR\uninstall.exe"
  Delete "$INSTDIR\carrel.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  RMDir "$INSTDIR"
  !insertmacro ForAllTypes WithdrawFrom
  DeleteRegKey HKCU "${CLASSES}\carrel"
  DeleteRegKey HKCU "${CLASSES}\Carrel.Digest"
  DeleteRegValue HKCU "${CLASSES}\.digest" ""
  DeleteRegKey HKCU "${CLASSES}\Applications\carrel.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Carrel"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
