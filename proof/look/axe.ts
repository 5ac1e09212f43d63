import axe, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule that the page breaks, with the elements that break it. */
export type Finding = Pick<Result, 'id' | 'impact'> & {
  nodes: { target: string[]; failureSummary: string }[];
};

/** What axe finds on the page, or within what a selector names. */
export async function axeRun(page: Page, options: RunOptions = {}, within?: string): Promise<Finding[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return page.evaluate(
    async ([run, selector]) => {
      const { violations } = await window.axe.run(selector ?? document, {
        ...run,
        resultTypes: ['violations'],
      });
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ target, failureSummary = '' }) => ({
          target: target.map(String),
          failureSummary,
        })),
      }));
    },
    [options, within] as const,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
