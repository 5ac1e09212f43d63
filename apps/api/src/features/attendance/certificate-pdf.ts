import type { Locale } from '@hearth/shared';
import { DateTime } from 'luxon';
import PDFDocument from 'pdfkit';
import { siteName } from '../../platform/settings/site-brand.js';
import { PIECES, runsOf, WEIGHTS, type Weight } from './certificate-fonts.js';
import { printedCode } from './certificate-row.js';
import type { WholeCertificate } from './certificates.js';

const hoursEn = (minutes: number) => said(minutes, ['hour', 'hours'], ['minute', 'minutes'], 'and');
const hoursEs = (minutes: number) => said(minutes, ['hora', 'horas'], ['minuto', 'minutos'], 'y');

function said(all: number, hour: [string, string], minute: [string, string], and: string): string {
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  const part = (count: number, [one, many]: [string, string]) =>
    count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  return [...part(hours, hour), ...part(minutes, minute)].join(` ${and} `);
}

const WORDS = {
  en: {
    lang: 'en-US',
    day: 'MMMM d, yyyy',
    title: 'Certificate of attendance',
    certifies: 'This certifies that',
    took: (cohort: string, program: string) => `took part in live sessions of ${program}, ${cohort}.`,
    time: (hours: string, count: number, from: string, to: string) =>
      `${hours} in ${count === 1 ? 'one session' : `${count} sessions`}, ${from === to ? `on ${from}` : `from ${from} to ${to}`}.`,
    sessions: 'Sessions attended',
    hours: hoursEn,
    issued: (day: string) => `Issued on ${day}.`,
    check: 'How to check this certificate',
    checkHow: 'Anyone can check it, without an account, at this address:',
    code: (code: string) => `Verification code: ${code}`,
  },
  es: {
    lang: 'es-US',
    day: "d 'de' MMMM 'de' yyyy",
    title: 'Certificado de asistencia',
    certifies: 'Se certifica que',
    took: (cohort: string, program: string) => `participó en encuentros en vivo de ${program}, ${cohort}.`,
    time: (hours: string, count: number, from: string, to: string) =>
      `${hours} en ${count === 1 ? 'un encuentro' : `${count} encuentros`}, ${from === to ? `el ${from}` : `del ${from} al ${to}`}.`,
    sessions: 'Encuentros a los que asistió',
    hours: hoursEs,
    issued: (day: string) => `Emitido el ${day}.`,
    check: 'Cómo comprobar este certificado',
    checkHow: 'Cualquiera puede comprobarlo, sin tener cuenta, en esta dirección:',
    code: (code: string) => `Código de verificación: ${code}`,
  },
} as const satisfies Record<Locale, unknown>;

/** Where anyone checks a certificate; `address` is the house's own. */
export const verifyUrl = (address: string, code: string): string => `${address}/verify/${printedCode(code)}`;

/**
 * A certificate as a PDF in its holder's language: tagged, with a title, a language and its fonts, so that a screen reader reads it
 * (PDF/UA). The same certificate gives the same words at any time.
 */
export async function certificatePdf(certificate: WholeCertificate, address: string): Promise<Buffer> {
  const words = WORDS[certificate.locale];
  const dayOf = (at: string | Date, zone: string) =>
    (typeof at === 'string' ? DateTime.fromISO(at) : DateTime.fromJSDate(at))
      .setZone(zone)
      .toFormat(words.day, { locale: certificate.locale });
  const { sessions, minutes } = certificate;
  const [from, to] = [sessions[0], sessions.at(-1)].map((one) =>
    one ? dayOf(one.startsAt, one.timeZone) : '',
  );
  const options = {
    size: 'LETTER',
    margins: { top: 72, bottom: 72, left: 80, right: 80 },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: words.lang,
    displayTitle: true,
    info: {
      Title: `${words.title}: ${certificate.personName}`,
      Creator: siteName(certificate.locale),
      CreationDate: certificate.issuedAt,
    },
  };
  // Its types do not know PDF/UA yet.
  const doc = new PDFDocument(options as PDFKit.PDFDocumentOptions);
  const bytes: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => bytes.push(chunk));
  const ended = new Promise((resolve, reject) => {
    doc.once('end', resolve);
    doc.once('error', reject);
  });
  for (const { key, file } of PIECES)
    for (const weight of WEIGHTS) doc.registerFont(`${key}-${weight}`, file(weight));
  const root = doc.struct('Document');
  doc.addStructure(root);

  const write = (text: string, size: number, weight: Weight = 400) => {
    const runs = runsOf(text);
    doc.fontSize(size).fillColor('#1d2b26');
    for (const [at, run] of runs.entries())
      doc.font(`${run.key}-${weight}`).text(run.text, { continued: at < runs.length - 1, lineGap: 3 });
  };
  const block = (tag: 'H1' | 'H2' | 'P', text: string, size: number, weight: Weight = 400) =>
    doc.struct(tag, { actual: text.normalize('NFC') }, () => write(text, size, weight));
  const space = (points: number) => {
    doc.y += points;
  };

  root.add(block('H1', words.title, 30, 700));
  root.add(doc.struct('P', { actual: words.certifies }, () => (space(28), write(words.certifies, 13))));
  root.add(block('P', certificate.personName, 24, 700));
  root.add(block('P', words.took(certificate.cohortName, certificate.programName), 13));
  const time = words.time(words.hours(minutes), sessions.length, from ?? '', to ?? '');
  root.add(doc.struct('P', { actual: time }, () => (space(10), write(time, 13, 700))));
  root.add(block('P', words.issued(dayOf(certificate.issuedAt, certificate.timeZone)), 13));

  root.add(doc.struct('H2', { actual: words.check }, () => (space(22), write(words.check, 15, 700))));
  root.add(block('P', words.checkHow, 11));
  root.add(block('P', verifyUrl(address, certificate.code), 10));
  root.add(block('P', words.code(printedCode(certificate.code)), 11));

  root.add(doc.struct('H2', { actual: words.sessions }, () => (space(22), write(words.sessions, 15, 700))));
  const list = doc.struct('L');
  root.add(list);
  for (const one of sessions) {
    const line = `${dayOf(one.startsAt, one.timeZone)}: ${words.hours(one.minutes)}`;
    const item = doc.struct('LI');
    list.add(item);
    item.add(doc.struct('LBody', { actual: line }, () => write(line, 11)));
    item.end();
  }
  list.end();
  root.end();
  doc.end();
  await ended;
  return Buffer.concat(bytes);
}
