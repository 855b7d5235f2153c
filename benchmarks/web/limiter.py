"""NukeViet's flood blocker: more than 40 requests in 60 s or 150 in 300 s from one address, and it answers 429."""

from collections import deque

# so many requests in so many seconds
LIMITS = ((40, 60.0), (150, 300.0))


class Limiter:
    """Counts the requests to one site; `scale` makes the windows longer or shorter, so that a test need not wait."""

    def __init__(self, scale: float, share: float = 1.0) -> None:
        self._limits = [(max(int(most * share), 1), seconds * scale) for most, seconds in LIMITS]
        self._times: deque[float] = deque(maxlen=max(most for most, _ in LIMITS) + 1)
        self._blocked_until = 0.0

    def wait(self, now: float) -> float:
        """Seconds for which the site must be left alone; 0 where the request may be answered."""
        self._times.append(now)
        for most, seconds in self._limits:
            if sum(time > now - seconds for time in self._times) > most:
                self._blocked_until = now + self._limits[0][1]
        return max(self._blocked_until - now, 0.0)
