/** Stops the server that global-setup.mjs started, and removes its folder. */
export default async function teardown() {
  await globalThis.hearthTestServer?.stop();
}
