"""Why a fact was found, whether it still holds, and what a stretch without one was waiting for."""
