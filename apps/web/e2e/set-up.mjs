import { makeDemoTemplate } from '../../../tools/demo-template.ts';

/** The demo world is loaded once; every journey's house is a copy of it. */
export default async function setUp() {
  const { stop, ...template } = await makeDemoTemplate();
  globalThis.hearthDemoTemplate = { stop };
  process.env.HEARTH_DEMO_TEMPLATE = JSON.stringify(template);
}
