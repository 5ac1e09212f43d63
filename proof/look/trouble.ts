import type { Page } from 'playwright-core';

/** Makes the API fail, wait or answer otherwise for some operations, so that every state of a screen can be seen. */
export interface Staging {
  /** Operations whose line is cut. */
  fail?: string[];
  /** Operations that are never answered. */
  wait?: string[];
  /** Operations whose `data` is changed before the page sees it. */
  change?: Record<string, (data: Record<string, unknown>) => void>;
}

export async function stage(page: Page, { fail = [], wait = [], change = {} }: Staging): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const body: { operationName?: string } = route.request().postDataJSON() ?? {};
    const name = body.operationName ?? '';
    if (wait.includes(name)) return;
    if (fail.includes(name)) return route.abort();
    const edit = change[name];
    if (!edit) return route.continue();
    const response = await route.fetch();
    const answer: { data: Record<string, unknown> } = await response.json();
    edit(answer.data);
    return route.fulfill({ response, json: answer });
  });
}

/** Collects what the page complains of: errors, refused by the content security policy, failed requests. */
export function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`console: ${message.text().slice(0, 200)}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      heard.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  return heard;
}
