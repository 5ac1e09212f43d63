import type { Locale } from '@hearth/shared';
import type { Content } from './series-plan.js';
import { siteName } from '../../platform/settings/site-brand.js';

/** Every word of an entry in one language. */
interface FileWords {
  summary: (content: Pick<Content, 'title' | 'place'>) => string;
  join: (joinUrl: string) => string;
  noLink: string;
  page: (url: string) => string;
  /** What programs call a feed; null: of all one's sessions. */
  feed: (cohort: string | null) => string;
}

export const FILE_WORDS: Record<Locale, FileWords> = {
  en: {
    summary: ({ title, place }) => title ?? `Peer session, ${place}`,
    join: (joinUrl) => `Join the call: ${joinUrl}`,
    get noLink() {
      return `What it is about and how to join stands in ${siteName('en')}. The link of the call, where there is one, stands here once you say that you come.`;
    },
    page: (url) => `In ${siteName('en')}: ${url}`,
    feed: (cohort) => (cohort ? `${siteName('en')}: ${cohort}` : `${siteName('en')}`),
  },
  es: {
    summary: ({ title, place }) => title ?? `Encuentro, ${place}`,
    join: (joinUrl) => `Entrar en la llamada: ${joinUrl}`,
    get noLink() {
      return `De qué trata y cómo entrar está en ${siteName('es')}. El enlace de la llamada, si lo hay, aparece aquí cuando digas que vienes.`;
    },
    page: (url) => `En ${siteName('es')}: ${url}`,
    feed: (cohort) => (cohort ? `${siteName('es')}: ${cohort}` : `${siteName('es')}`),
  },
};

type What = 'new' | 'changed' | 'off';
interface LineFacts {
  /** Day, hour and zone, in the reader's own; of a series, of its next session. */
  when: string;
  place: string;
  /** Is it about a series, whole? */
  whole: boolean;
}

/** Every word of the mail around a calendar file, and of the page that ends such mail, in one language. */
interface LetterWords {
  subject: Record<What, (whole: boolean) => string>;
  line: Record<What, (facts: LineFacts) => string>;
  open: string;
  byItself: string;
  because: string;
  stop: string;
  settings: string;
  leave: { title: string; ask: string; button: string; done: string; ended: string; endedHelp: string };
}

export const LETTER_WORDS: Record<Locale, LetterWords> = {
  en: {
    subject: {
      new: (whole) => (whole ? 'Sessions for your calendar' : 'A session for your calendar'),
      changed: (whole) =>
        whole ? 'Sessions on your calendar have changed' : 'A session on your calendar has changed',
      off: (whole) => (whole ? 'Sessions are off your calendar' : 'A session is off your calendar'),
    },
    line: {
      new: ({ when, place, whole }) =>
        whole ? `They repeat. The next is ${when}. For ${place}.` : `${when}. For ${place}.`,
      changed: ({ when, place, whole }) =>
        whole ? `They repeat. The next is ${when}. For ${place}.` : `It is ${when}. For ${place}.`,
      off: ({ when, place, whole }) =>
        whole
          ? `They were for ${place}. They were canceled, or are not yours to come to any more.`
          : `It was planned for ${when}. For ${place}. It was canceled, you said that you do not come, or it is not yours to come to any more.`,
    },
    get open() {
      return `Open in ${siteName('en')}`;
    },
    byItself:
      'Most calendar programs do this by themselves. In others, open the file that came with this mail.',
    because: 'You get this so that your calendar is right. Nobody else is named in the file.',
    stop: 'Stop mail for my calendar',
    settings: 'Choose how your calendar is kept',
    leave: {
      title: 'Stop mail for my calendar',
      get ask() {
        return `${siteName('en')} will send your calendar nothing more by mail. What is in it stays, and is not changed any more.`;
      },
      button: 'Stop this mail',
      get done() {
        return `Done. Your calendar gets no more mail from ${siteName('en')}.`;
      },
      ended: 'This link has ended',
      get endedHelp() {
        return `Use the link in a newer mail, or change it in ${siteName('en')} under Calendars.`;
      },
    },
  },
  es: {
    subject: {
      new: (whole) => (whole ? 'Encuentros para tu calendario' : 'Un encuentro para tu calendario'),
      changed: (whole) =>
        whole ? 'Han cambiado encuentros de tu calendario' : 'Ha cambiado un encuentro de tu calendario',
      off: (whole) => (whole ? 'Salen encuentros de tu calendario' : 'Sale un encuentro de tu calendario'),
    },
    line: {
      new: ({ when, place, whole }) =>
        whole ? `Se repiten. El próximo es ${when}. Para ${place}.` : `${when}. Para ${place}.`,
      changed: ({ when, place, whole }) =>
        whole ? `Se repiten. El próximo es ${when}. Para ${place}.` : `Es ${when}. Para ${place}.`,
      off: ({ when, place, whole }) =>
        whole
          ? `Eran para ${place}. Se cancelaron o ya no son para ti.`
          : `Estaba previsto para ${when}. Para ${place}. Se canceló, dijiste que no vienes o ya no es para ti.`,
    },
    get open() {
      return `Abrir en ${siteName('es')}`;
    },
    byItself:
      'La mayoría de los calendarios lo hacen por sí solos. En los demás, abre el archivo que vino con este correo.',
    because: 'Recibes esto para que tu calendario esté al día. En el archivo no se nombra a nadie más.',
    stop: 'No recibir más correo para mi calendario',
    settings: 'Elegir cómo se lleva tu calendario',
    leave: {
      title: 'No recibir más correo para mi calendario',
      get ask() {
        return `${siteName('es')} no enviará nada más por correo a tu calendario. Lo que hay en él se queda y ya no se cambia.`;
      },
      button: 'No recibir más',
      get done() {
        return `Listo. Tu calendario no recibe más correo de ${siteName('es')}.`;
      },
      ended: 'Este enlace ya no sirve',
      get endedHelp() {
        return `Usa el enlace de un correo más reciente, o cámbialo en ${siteName('es')}, en Calendarios.`;
      },
    },
  },
};

/** An instant in the reader's zone, with the zone's name. */
export const whenIn = (locale: Locale, timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'longGeneric',
  }).format(instant);
