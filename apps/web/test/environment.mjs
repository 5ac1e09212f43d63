import JsdomEnvironment from 'jest-environment-jsdom';

/** jsdom with what every browser has and it lacks: without `structuredClone` IndexedDB takes nothing in. */
export default class BrowserEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    this.global.structuredClone = structuredClone;
  }
}
