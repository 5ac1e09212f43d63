import { TestEnvironment } from 'jest-environment-node';

/**
 * Node's environment, in which one file can hold the tests of several: loading what the API is built on takes each file
 * seconds, longer than its tests do.
 */
export default class TogetherEnvironment extends TestEnvironment {
  #state;

  async handleTestEvent(_event, state) {
    this.#state = state;
  }

  async setup() {
    await super.setup();
    /** Everything defined while `load` runs stands in a block of this name, with hooks of its own. */
    this.global.inBlock = async (name, load) => {
      this.global.describe(name, () => undefined);
      const root = this.#state.currentDescribeBlock;
      this.#state.currentDescribeBlock = root.children.at(-1);
      try {
        await load();
      } finally {
        this.#state.currentDescribeBlock = root;
      }
    };
  }
}
