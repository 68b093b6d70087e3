"""What people mistype is put right, nearly always, from the words of their own library."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.index.search_index import Document, SearchIndex
from desktop.model.folding import forms
from desktop.model.query_parts import Text
from desktop.model.query_text import parse
from desktop.readers.source import Source
from desktop.services.reading import read
from tests.index.fictional import LIBRARY

SHARE = 0.9

# What was typed for what, by what went wrong.
DROPPED = """
atention:attention transfomers:transformers gernerate:generate diffuson:diffusion
hallucinats:hallucinates quantizaton:quantization benchmaking:benchmarking contrastve:contrastive
protien:protein equivarant:equivariant hetrogeneity:heterogeneity negotation:negotiation
tokenzation:tokenization calbration:calibration uncertanty:uncertainty
interpretabilty:interpretability autoencders:autoencoders manipulaton:manipulation
speculatve:speculative inerventions:interventions embarassingly:embarrassingly
spectrocopic:spectroscopic cosmologcal:cosmological eigenvaues:eigenvalues engineerng:engineering
autoregresive:autoregressive distillaton:distillation recomender:recommender robustnes:robustness
manuscrpts:manuscripts hiearchies:hierarchies backpropagtion:backpropagation
thermodynmics:thermodynamics generalzation:generalization nusance:nuisance
spredsheets:spreadsheets elementry:elementary
"""
DOUBLED = """
moddels:models surveyy:survey traffiic:traffic geommetry:geometry exponnent:exponent
acccuracy:accuracy programmms:programs robotts:robots graspp:grasp draftt:draft quassars:quasars
hallos:halos pancakee:pancake promptt:prompt outlierrs:outliers teachher:teacher imagges:images
sennsor:sensor lidaar:lidar foog:fog rouuting:routing
"""
SWAPPED = """
langauge:language laern:learn retreival:retrieval nueral:neural netwroks:networks
congsetion:congestion porcesses:processes wieghts:weights porgramming:programming
recodrings:recordings sturcture:structure poteins:proteins conevrgence:convergence
barganis:bargain charcater:character segmentaiton:segmentation kerenl:kernel featuers:features
currciulum:curriculum inferecne:inference baeysian:bayesian gravitatoinal:gravitational
simulatoins:simulations galxaies:galaxies laplacain:laplacian anomlay:anomaly knwoledge:knowledge
parmaeters:parameters randomzied:randomized mulitlingual:multilingual autonomuos:autonomous
entorpy:entropy quesiton:question
"""
REPLACED = """
attentiom:attention documebts:documents trainef:trained policu:policy preferencrs:preferences
scgedule:schedule adversariak:adversarial remefy:remedy predictd:predicts chaod:chaos
invarisnt:invariant estimste:estimate retrainimg:retraining synthedize:synthesize speexh:speech
rotatiom:rotation hardwate:hardware conventionz:conventions radiologosts:radiologists
gaussiqn:gaussian dictionery:dictionary activasions:activations certfied:certified causel:causal
idebtifies:identifies paralel:parallel redshofts:redshifts constsnt:constant
concemtration:concentration boundery:boundary reasening:reasoning instrucsions:instructions
forcasts:forecasts immitates:imitates smoothimg:smoothing perturbasions:perturbations
handwriten:handwritten convolutionel:convolutional hyperbolik:hyperbolic
checkpointimg:checkpointing translasion:translation visability:visibility langevim:langevin
balansing:balancing
"""
FIRST = """
ttention:attention ransformers:transformers iffusion:diffusion puantization:quantization
kraph:graph wueries:queries eurvey:survey ebnchmarks:benchmarks rpotein:protein ptotein:protein
gurriculum:curriculum xalibration:calibration nemory:memory rlectronic:electronic
qquestions:questions
"""
JOINED = """
languagemodel:language+model languagemodels:language+models multiagent:multi+agent
neuralnetworks:neural+networks selfsupervised:self+supervised timeseries:time+series
darkmatter:dark+matter humanpreferences:human+preferences finetuning:fine+tuning
rewardmodel:reward+model knowledgegraphs:knowledge+graphs lowresource:low+resource
machinetranslation:machine+translation bytepair:byte+pair autonomousdriving:autonomous+driving
"""
SPLIT = """
trans+formers:transformers auto+encoders:autoencoders hyper+parameter:hyperparameter
back+propagation:backpropagation spread+sheets:spreadsheets pre+training:pretraining
eigen+values:eigenvalues auto-regressive:autoregressive hand-written:handwritten
hyper-bolic:hyperbolic red+shifts:redshifts check-pointing:checkpointing
"""
SPELT = """
Roessler:rossler Rösler:rossler rossller:rossler Röslser:rossler Schroedinger:schrodinger
Schrödnger:schrodinger Poinkaré:poincare Poincré:poincare Pointcaré:poincare aplha:alpha
alpa:alpha Quantumchemie:quantenchemie Vectorraum:vektorraum Univeristät:universitat
Schroedingr:schrodinger Quillfether:quillfeather Moswick:mosswick Hawthron:hawthorn
Tarnovski:tarnowski Observetory:observatory
"""
SEVERAL = """
langauge+modles:language+models spasre+atention:sparse+attention
graph+nueral+netwroks:graph+neural+networks difusion+moddels:diffusion+models
reenforcement+lerning:reinforcement+learning kernal+metohds:kernel+methods
gravitationel+lencing:gravitational+lensing
retrival-augmented+genaration:retrieval-augmented+generation multi-agnet:multi-agent
mixtrue+of+exprets:mixture+of+experts dark+mater+hallos:dark+matter+halos
"""
KINDS = {
    "dropped": DROPPED,
    "doubled": DOUBLED,
    "swapped": SWAPPED,
    "replaced": REPLACED,
    "first letter": FIRST,
    "joined": JOINED,
    "split": SPLIT,
    "spelt": SPELT,
    "several": SEVERAL,
}


def pairs(kind: str) -> list[tuple[str, str]]:
    found = [pair.replace("+", " ").split(":") for pair in KINDS[kind].split()]
    return [(typed + " ", meant + " ") for typed, meant in found]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path_factory.mktemp("typos"))
    index.update(LIBRARY)
    yield index
    index.close()


def wrong(index: SearchIndex, typed: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """Return what is not put right: typed, meant, and what is suggested."""
    suggested = [(one, meant, index.did_you_mean(parse(one))) for one, meant in typed]
    return [(one, meant, said) for one, meant, said in suggested if said != meant]


@pytest.mark.parametrize("kind", KINDS)
def test_what_people_mistype_is_put_right(library: SearchIndex, kind: str) -> None:
    typed = pairs(kind)
    assert len(wrong(library, typed)) <= (1 - SHARE) * len(typed), wrong(library, typed)


def test_there_are_enough_of_them() -> None:
    assert len({typed for kind in KINDS for typed, _ in pairs(kind)}) >= 180


# How a letter goes wrong, as often as each of them does.
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def mistyped(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    row = next((keys for keys in KEYS if letter in keys), letter)
    beside = row[max(row.index(letter) - 1, 0)] if chance.random() < 0.5 else row[-1]
    vowel = chance.choice("aeiou") if letter in "aeiou" else letter + letter
    return chance.choice(
        [
            before + after,
            before + letter + letter + after,
            before + after[0] + letter + after[1:],
            before + beside + after,
            before + vowel + after,
            after and word[1] + word[0] + word[2:],
        ]
    )


@pytest.fixture(scope="module")
def real(
    samples: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[SearchIndex, Counter[str]]]:
    """An index of the papers of real digests, and in how many of them each word is."""
    index = SearchIndex(tmp_path_factory.mktemp("real"))
    names = (
        "hf_daily_text/huggingface_daily_papers_oct31.txt",
        "hf_daily_json/hf_api_daily_papers_2026-06-12_30papers.json",
    )
    told = [
        draft.facts
        for name in names
        for draft in read(Source.from_path(samples / name), name).drafts
    ]
    index.update(
        Document(number, facts.title, facts.abstract) for number, facts in enumerate(told, start=1)
    )
    counts = Counter(word for facts in told for word in {*forms(facts.abstract)})
    yield index, counts
    index.close()


def test_what_people_mistype_of_real_words_is_put_right(
    real: tuple[SearchIndex, Counter[str]],
) -> None:
    """Of words that are there a few times; a slip that makes another word of it is none."""
    chance = random.Random(7)
    index, counts = real
    usual = sorted(
        word for word, count in counts.items() if count > 2 and len(word) > 4 and word.isascii()
    )
    asked = [(mistyped(word, chance) + " ", word + " ") for word in chance.sample(usual, 400)]
    slips = [
        (typed, meant)
        for typed, meant in asked
        if typed != meant and not index.matching(parse(typed).root or Text(typed))
    ]
    assert len(slips) > 200
    assert len(wrong(index, slips)) <= (1 - SHARE) * len(slips), wrong(index, slips)
