/** Aborts at the first Ctrl-C or SIGTERM. A second Ctrl-C, a second later, calls `hurry`. */
export function listenForStop(hurry: () => void): AbortSignal {
  const stop = new AbortController();
  let since = 0;
  const heard = () => {
    if (!stop.signal.aborted) {
      since = Date.now();
      stop.abort();
      // npm passes a Ctrl-C on that the terminal has sent us already: only a later one is meant.
    } else if (Date.now() - since > 1_000) hurry();
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  process.on('SIGHUP', heard);
  return stop.signal;
}
