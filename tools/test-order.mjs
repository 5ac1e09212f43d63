import { createRequire } from 'node:module';

// The package is CommonJS whose default export is the class.
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** What takes longest begins first, so that nothing long is left for the end, where it would run alone. */
const KINDS = [/\/test\/together\//, /\/e2e\//, /\/apps\/api\/|\/tools\//];

/** By kind, and within a kind as Jest would: by the last duration, or else by size. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const kind = KINDS.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
      return kind < 0 ? KINDS.length : kind;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
