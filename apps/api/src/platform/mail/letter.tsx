import type { ReactNode } from 'react';
import type { Locale } from '@hearth/shared';
import { siteBrand, siteName } from '../settings/site-brand.js';

/** Styles that mail programs keep; the rest they leave to themselves, dark screens included. */
function style(): string {
  const { accent } = siteBrand();
  const [light, onLight] = [accent?.light.accent ?? '#1F5C4D', accent?.light.on ?? '#FFFFFF'];
  const [dark, onDark] = [accent?.dark.accent ?? '#7CC9B2', accent?.dark.on ?? '#171513'];
  return `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  .body { background-color: #FBF7F0; color: #221E1A; }
  .card { background-color: #FFFFFF; border-color: #8C8073; }
  .quiet, .quiet a { color: #5E554B; }
  .button { background-color: ${light}; color: ${onLight}; }
  @media (prefers-color-scheme: dark) {
    .body { background-color: #171513 !important; color: #F2ECE3 !important; }
    .card { background-color: #211E1B !important; color: #F2ECE3 !important; }
    .quiet, .quiet a { color: #B9AEA1 !important; }
    .button { background-color: ${dark} !important; color: ${onDark} !important; }
  }`;
}

const FONT = "'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', sans-serif";

/** The house's own logo, where it has one. Its address is the same for everyone: it tells nobody who opens a mail. */
function Logo({ lang }: { lang: Locale }) {
  const { logo } = siteBrand();
  if (!logo) return null;
  const height = Math.min(40, logo.height);
  const width = Math.round((height * logo.width) / logo.height);
  return (
    <p style={{ margin: '0 0 16px' }}>
      <img src={logo.url} alt={siteName(lang)} height={height} width={width} />
    </p>
  );
}

/** The sheet every mail is written on: one column, no pictures but the logo, large enough to read on a phone. */
export function Sheet({ lang, title, children }: { lang: Locale; title: string; children: ReactNode }) {
  return (
    <html lang={lang} dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style() }} />
      </head>
      <body
        className="body"
        style={{ margin: 0, padding: '24px 16px', fontFamily: FONT, fontSize: '17px', lineHeight: 1.55 }}
      >
        <div role="main" style={{ maxWidth: '600px', margin: '0 auto' }}>
          <Logo lang={lang} />
          {children}
        </div>
      </body>
    </html>
  );
}

/** One thing a mail tells of. */
export function Card({ children }: { children: ReactNode }) {
  return (
    <div
      className="card"
      style={{ border: '1px solid', borderRadius: '12px', padding: '16px 24px', margin: '16px 0' }}
    >
      {children}
    </div>
  );
}

/** The one thing to do, large enough for a thumb. */
export function ButtonLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      className="button"
      href={href}
      style={{
        display: 'inline-block',
        padding: '10px 20px',
        borderRadius: '8px',
        fontWeight: 650,
        textDecoration: 'underline',
      }}
    >
      {children}
    </a>
  );
}

/** Small print. */
export function Quiet({ children }: { children: ReactNode }) {
  return (
    <p className="quiet" style={{ fontSize: '15px', margin: '8px 0' }}>
      {children}
    </p>
  );
}

/** A letter as HTML and as plain text. */
export async function written(letter: ReactNode): Promise<{ html: string; text: string }> {
  const { render, toPlainText } = await import('@react-email/render');
  const html = await render(letter);
  const heading = { uppercase: false };
  const text = toPlainText(html, {
    selectors: [
      { selector: 'h1', options: heading },
      { selector: 'h2', options: heading },
      { selector: 'a', options: { linkBrackets: false } },
    ],
  });
  return { html, text };
}
