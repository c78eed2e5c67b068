"""A second opinion on disguised voices, of another make: what is constant is taken away, shapes are compared.

Cepstra without their mean over a recording, a Gaussian mixture over all of them, and each recording's shift
of its means (Reynolds et al., "Speaker verification using adapted Gaussian mixture models", DSP 2000).
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

RATE: Final = 16_000
SECONDS: Final = 8
PARTS: Final = 32
RELEVANCE: Final = 8.0
LOUD: Final = 0.03  # of the loudest: quieter frames are pauses


def vectors(sounds: Sequence[Any]) -> list[Any]:
    """Return one vector of length 1 for each sound (floats from -1 to 1 at 16 kHz)."""
    import sklearn.exceptions  # type: ignore[import-not-found]
    from sklearn.mixture import GaussianMixture  # type: ignore[import-not-found]

    found = [_cepstra(sound[: SECONDS * RATE].astype(np.float32)) for sound in sounds]
    mixture = GaussianMixture(PARTS, covariance_type="diag", random_state=0, max_iter=30)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", sklearn.exceptions.ConvergenceWarning)
        mixture.fit(np.concatenate(found)[::3])
    return [_shift(mixture, one) for one in found]


def _cepstra(sound: Any) -> Any:
    import librosa  # type: ignore[import-not-found]

    frame = {"hop_length": 160}
    cepstra = librosa.feature.mfcc(y=sound, sr=RATE, n_mfcc=20, n_fft=400, n_mels=40, **frame)
    energy = librosa.feature.rms(y=sound, frame_length=400, **frame)[0][: cepstra.shape[1]]
    spoken = cepstra[1:, energy > energy.max() * LOUD].T
    return spoken - spoken.mean(axis=0)


def _shift(mixture: Any, cepstra: Any) -> Any:
    share = mixture.predict_proba(cepstra)
    count = share.sum(axis=0)[:, None]
    means = (share.T @ cepstra) / np.maximum(count, 1e-6)
    moved = count / (count + RELEVANCE) * (means - mixture.means_) / np.sqrt(mixture.covariances_)
    vector = (moved * np.sqrt(mixture.weights_)[:, None]).ravel()
    return vector / np.linalg.norm(vector)
