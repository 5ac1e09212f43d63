import JsdomEnvironment from 'jest-environment-jsdom';

/** jsdom with what every browser has and it lacks: without `structuredClone` IndexedDB takes nothing in, without the encoders there is no router. */
export default class BrowserEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { structuredClone, TextDecoder, TextEncoder });
  }
}
