import type { Response } from 'express';
import type { ReactNode } from 'react';
import { siteBrand } from '../settings/site-brand.js';

function style(): string {
  const { accent } = siteBrand();
  const [light, onLight] = [accent?.light.accent ?? '#1F5C4D', accent?.light.on ?? '#FFFFFF'];
  const [dark, onDark] = [accent?.dark.accent ?? '#7CC9B2', accent?.dark.on ?? '#171513'];
  return `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 24px 16px; max-width: 40rem; font: 1.0625rem/1.55 system-ui, sans-serif;
    background: #FBF7F0; color: #221E1A; overflow-wrap: anywhere; }
  h1 { font-size: 1.5625rem; line-height: 1.25; }
  a { color: ${light}; }
  button { min-height: 44px; padding: 8px 20px; font: inherit; font-weight: 650; border: 0; border-radius: 8px;
    background: ${light}; color: ${onLight}; cursor: pointer; }
  a:focus-visible, button:focus-visible { outline: 3px solid #2B5C8A; outline-offset: 2px; }
  pre { white-space: pre-wrap; font: inherit; }
  li { margin-block: 12px; }
  section + section { margin-top: 32px; border-top: 1px solid #8C8073; padding-top: 8px; }
  @media (prefers-color-scheme: dark) {
    body { background: #171513; color: #F2ECE3; }
    a { color: ${dark}; }
    button { background: ${dark}; color: ${onDark}; }
    a:focus-visible, button:focus-visible { outline-color: #8FBEEA; }
  }`;
}

/** Answers with a small page of the API's own, for where the web cannot be: it runs no script and is kept nowhere. */
export async function answerPage(
  response: Response,
  page: { lang: string; title: string; children: ReactNode; status?: number },
): Promise<void> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(
    <html lang={page.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{page.title}</title>
        <style nonce={response.locals['nonce'] as string} dangerouslySetInnerHTML={{ __html: style() }} />
      </head>
      <body>
        <main>{page.children}</main>
      </body>
    </html>,
  );
  response.setHeader('Cache-Control', 'no-store');
  response
    .status(page.status ?? 200)
    .type('html')
    .send(`<!doctype html>${html}`);
}
