/** Takes away what set-up.mjs made. */
export default async function tearDown() {
  await globalThis.hearthDemoTemplate?.stop();
}
