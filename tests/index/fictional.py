"""A little library of papers that nobody wrote: something of everything, told in few words."""

from __future__ import annotations

from desktop.index.search_index import Document

# Title, abstract, and authors; organisation. Their numbers count from 1.
_TOLD: tuple[tuple[str, str, str], ...] = (
    (
        "Sparse Attention for Long Documents",
        "Transformers read long documents slowly. We let each token attend to a few others, and "
        "memory grows linearly.",
        "Ada Quillfeather; Tarn Lab",
    ),
    (
        "A Survey of Language Models",
        "We survey language models of all sizes, how they are trained and how they are evaluated.",
        "Bo Mosswick, Ada Quillfeather; Rook University",
    ),
    (
        "Reinforcement Learning with Human Preferences",
        "A policy is optimized against a reward model that was learned from pairwise preferences "
        "of annotators.",
        "Cyril Fenn; Tarn Lab",
    ),
    (
        "Diffusion",
        "We generate images by reversing a noising process, and ask what makes a schedule a good "
        "one.",
        "Dora Kelpie; ",
    ),
    (
        "Diffusion Models Beat Adversarial Networks on Nothing in Particular",
        "A negative result on generative adversarial networks and diffusion models for very small"
        " images.",
        "Egon Yew; ",
    ),
    (
        "Retrieval-Augmented Generation with Stale Indexes",
        "When the retriever is out of date, the generator hallucinates. We measure how much and "
        "propose a remedy.",
        "Frida Alder; Elm Inc",
    ),
    (
        "Graph Neural Networks for Traffic",
        "Message passing on road networks predicts congestion an hour ahead.",
        "Gus Hawthorn; Rook University",
    ),
    (
        "Rössler Flows and the Geometry of Chaos",
        "We study the return map of Rössler systems and its invariant measures.",
        "Heike Schrödinger-Braun; ",
    ),
    (
        "Stable α-Processes in Finance",
        "Heavy tails call for $\\alpha$-stable processes. We estimate the exponent from intraday "
        "data.",
        "Ivo Łoś; Bank of Nowhere",
    ),
    (
        "Quantization of Vision Transformers to Four Bits",
        "Weights are rounded to four bits without retraining; accuracy hardly suffers on "
        "classification benchmarks.",
        "Jun Tarnowski; Elm Inc",
    ),
    (
        "Benchmarking Code Generation",
        "We collect programming exercises and let large language models synthesize programs; unit"
        " tests decide.",
        "Kira Sedge; ",
    ),
    (
        "Contrastive Pretraining of Speech Encoders",
        "Self-supervised speech representations are learned by contrasting segments of recordings.",
        "Lars Bracken; Tarn Lab",
    ),
    (
        "Protein Folding with Equivariant Networks",
        "Rotation equivariance reduces the data needed to predict the structure of proteins.",
        "Mina Larch; Rook University",
    ),
    (
        "Federated Optimization under Heterogeneity",
        "Clients differ in data and hardware. We analyze convergence of federated averaging and "
        "its variants.",
        "Nils Sorrel; ",
    ),
    (
        "Multi-Agent Negotiation",
        "Agents bargain over shared resources and discover conventions without being told to.",
        "Olga Teasel; Elm Inc",
    ),
    (
        "Tokenization Matters",
        "Byte-pair encodings split rare words oddly. Character models recover what tokenization "
        "loses.",
        "Pia Vetch; ",
    ),
    (
        "Calibration of Uncertainty in Medical Imaging",
        "Radiologists need probabilities that mean something. We recalibrate segmentation "
        "networks.",
        "Quentin Rush; St Hazel Hospital",
    ),
    (
        "Kernel Methods Revisited",
        "Gaussian kernels, random features and the neural tangent kernel are compared on tabular "
        "datasets.",
        "Rosa Nettle; ",
    ),
    (
        "Interpretability through Sparse Autoencoders",
        "Dictionary learning on activations finds features that people can name.",
        "Sven Thistle; Tarn Lab",
    ),
    (
        "Curriculum Learning for Robots",
        "Manipulation tasks are ordered from easy to hard; robots learn to grasp and to stack.",
        "Tilda Oak; Elm Inc",
    ),
    (
        "Speculative Decoding",
        "A small draft model proposes tokens that a large model verifies, and inference becomes "
        "twice as fast.",
        "Uwe Reed; ",
    ),
    (
        "Causal Discovery from Interventions",
        "Bayesian structure learning identifies causal graphs from few interventions.",
        "Vera Clover; Rook University",
    ),
    (
        "Hyperparameter Search at the Kitchen Table",
        "Random search is embarrassingly parallel and embarrassingly good.",
        "Wim Plover; ",
    ),
    (
        "Gravitational Lensing of Quasars",
        "Spectroscopic redshifts of lensed quasars constrain the Hubble constant.",
        "Xenia Finch, Yann Grebe; Observatory of Heath",
    ),
    (
        "Dark Matter Halos in Cosmological Simulations",
        "Galaxies trace halos whose concentration depends on their environment.",
        "Yann Grebe; Observatory of Heath",
    ),
    (
        "On the Zeta Function of a Pancake",
        "Eigenvalues of the Laplacian on round domains with boundary conditions of syrup.",
        "Zoe Wren; ",
    ),
    (
        "GPT-4 Plays Chess against Itself",
        "GPT-4 loses to itself half of the time. Prompt engineering does not help.",
        "Ada Quillfeather; ",
    ),
    (
        "Chain-of-Thought Prompting Considered Verbose",
        "Reasoning traces grow longer than the answers that they lead to.",
        "Bo Mosswick; Tarn Lab",
    ),
    (
        "Instruction Tuning without Instructions",
        "Fine-tuning on answers alone makes models follow instructions.",
        "Cyril Fenn; Elm Inc",
    ),
    (
        "Anomaly Detection in Time Series",
        "Autoregressive forecasts flag outliers in sensor measurements.",
        "Dora Kelpie; ",
    ),
    (
        "Knowledge Distillation of Recommender Systems",
        "A student imitates the ranking of a teacher and recommends as well with a tenth of the "
        "parameters.",
        "Egon Yew; Elm Inc",
    ),
    (
        "Adversarial Robustness by Randomized Smoothing",
        "Certified radii for perturbations of images, with probabilistic guarantees.",
        "Frida Alder; ",
    ),
    (
        "Optical Character Recognition of Old Manuscripts",
        "Handwritten manuscripts are transcribed by convolutional and recurrent networks.",
        "Gus Hawthorn; Library of Bramble",
    ),
    (
        "Embeddings of Ontologies",
        "Knowledge graphs are embedded in hyperbolic space, where hierarchies fit.",
        "Heike Schrödinger-Braun; ",
    ),
    (
        "Memory-Efficient Backpropagation",
        "Activations are recomputed rather than stored; gradient checkpointing for everyone.",
        "Ivo Łoś; Rook University",
    ),
    (
        "Multilingual Machine Translation for Low-Resource Languages",
        "Transfer from related languages improves translation of languages with few parallel "
        "sentences.",
        "Jun Tarnowski; ",
    ),
    (
        "Autonomous Driving in Fog",
        "Lidar and camera are fused; perception degrades gracefully as visibility falls.",
        "Kira Sedge; Elm Inc",
    ),
    (
        "The Thermodynamics of Learning",
        "Entropy production bounds generalization. Langevin dynamics serve as an example.",
        "Lars Bracken; ",
    ),
    (
        "Mixture of Experts, Mixed Feelings",
        "Routing sends each token to two experts; load balancing remains a nuisance.",
        "Mina Larch; Tarn Lab",
    ),
    (
        "Question Answering over Tables",
        "Semantic parsing turns questions into queries; answers are verified against spreadsheets.",
        "Nils Sorrel; ",
    ),
    (
        "Poincaré Recurrence for Beginners",
        "An elementary proof, with pictures.",
        "Olga Teasel; ",
    ),
    (
        "Vektorraum und Quantenchemie",
        "Electronic structure from variational quantum circuits.",
        "Pia Vetch; Universität Nirgendwo",
    ),
)
# What a person added.
_NOTES = {
    7: "Compare with the pancake paper; lovely figures of congestion",
    23: "Try this before any Bayesian optimization",
    30: "Thermodynamics? Ask Lars.",
}
_TAGS = {
    3: ("alignment",),
    12: ("speech", "to read"),
    19: ("alignment/interpretability",),
    24: ("astronomy",),
    27: ("games",),
}
_IDENTIFIERS = {1: ("2410.00001",), 4: ("2410.00004", "10.1000/diffusion")}

LIBRARY: tuple[Document, ...] = tuple(
    Document(
        number,
        title,
        abstract,
        authors=tuple(makers.split("; ")[0].split(", ")),
        organization=makers.split("; ")[1],
        note=_NOTES.get(number, ""),
        tags=_TAGS.get(number, ()),
        identifiers=_IDENTIFIERS.get(number, ()),
    )
    for number, (title, abstract, makers) in enumerate(_TOLD, start=1)
)
