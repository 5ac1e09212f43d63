import type { Locale } from '@hearth/shared';
import { siteName } from '../../platform/settings/site-brand.js';

interface PlaceWords {
  title: string;
  ask: (title: string) => string;
  button: string;
  done: string;
  gone: string;
  see: string;
  ended: string;
  endedHelp: string;
}

/** Words of the page that a mail about a free place leads to. */
export const PLACE_WORDS: Record<Locale, PlaceWords> = {
  en: {
    title: 'A place is held for you',
    ask: (title) => `In the session “${title}”. Do you want it?`,
    button: 'Take the place',
    done: 'You have a place',
    gone: 'This place is not held for you any more',
    see: 'See the session',
    ended: 'This link has ended',
    get endedHelp() {
      return `Sign in to ${siteName('en')} and open the session there.`;
    },
  },
  es: {
    title: 'Hay un lugar reservado para ti',
    ask: (title) => `En el encuentro «${title}». ¿Lo quieres?`,
    button: 'Tomar el lugar',
    done: 'Tienes un lugar',
    gone: 'Este lugar ya no está reservado para ti',
    see: 'Ver el encuentro',
    ended: 'Este enlace ya no sirve',
    get endedHelp() {
      return `Entra en ${siteName('es')} y abre allí el encuentro.`;
    },
  },
};
