import type { Locale } from '@hearth/shared';
import { siteName } from '../../platform/settings/site-brand.js';

/** What came to be with someone’s ways in. */
export type WayInNews = 'passkeyAdded' | 'passkeyRemoved' | 'openIdLinked' | 'openIdUnlinked';

interface Words {
  subject: string;
  line: (name: string) => string;
}

/** What mails about ways in say. */
export const WAYS_IN_WORDS: Record<Locale, Record<WayInNews, Words> & { notYou: string; button: string }> = {
  en: {
    passkeyAdded: {
      subject: 'A passkey was added to your account',
      line: (name) => `You can now sign in to ${siteName('en')} with the passkey “${name}”.`,
    },
    passkeyRemoved: {
      subject: 'A passkey was removed from your account',
      line: (name) => `The passkey “${name}” no longer opens ${siteName('en')}.`,
    },
    openIdLinked: {
      subject: 'Another way to sign in was linked',
      line: (name) => `You can now sign in to ${siteName('en')} with ${name}.`,
    },
    openIdUnlinked: {
      subject: 'A way to sign in was unlinked',
      line: (name) => `${name} no longer opens ${siteName('en')}.`,
    },
    notYou:
      'If this was not you, look at your sign-ins, end those you do not know, and change your password.',
    button: 'Safety and sign-in',
  },
  es: {
    passkeyAdded: {
      subject: 'Se añadió una llave de acceso a tu cuenta',
      line: (name) => `Ya puedes entrar en ${siteName('es')} con la llave de acceso «${name}».`,
    },
    passkeyRemoved: {
      subject: 'Se quitó una llave de acceso de tu cuenta',
      line: (name) => `La llave de acceso «${name}» ya no abre ${siteName('es')}.`,
    },
    openIdLinked: {
      subject: 'Se vinculó otra manera de entrar',
      line: (name) => `Ya puedes entrar en ${siteName('es')} con ${name}.`,
    },
    openIdUnlinked: {
      subject: 'Se desvinculó una manera de entrar',
      line: (name) => `${name} ya no abre ${siteName('es')}.`,
    },
    notYou:
      'Si no fuiste tú, mira desde dónde has entrado, cierra lo que no conozcas y cambia tu contraseña.',
    button: 'Seguridad y acceso',
  },
};
