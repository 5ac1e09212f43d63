import type { Locale } from '@hearth/shared';

/** What a mail about one's own data says. */
interface Letter {
  subject: string;
  lines: string[];
  button: string;
}

interface MyDataWords {
  exported: (until: string) => Letter;
  asked: (at: string, keepsWords: boolean) => Letter;
  kept: Letter;
  erased: (keepsWords: boolean) => Omit<Letter, 'button'>;
  because: string;
  becauseErased: string;
}

/** Mails about one's own data. None of them holds a word that a stranger could have written. */
export const MY_DATA_WORDS: Record<Locale, MyDataWords> = {
  en: {
    exported: (until) => ({
      subject: 'Everything of yours is ready',
      lines: [
        `The file with everything of yours is ready to be fetched, until ${until}. We ask once more that it is you.`,
        'It also holds what you wrote as a member, without your name. Keep it where nobody else looks.',
        'If you did not ask for it, change your password.',
      ],
      button: 'Fetch it',
    }),
    asked: (at, keepsWords) => ({
      subject: 'Your account will be deleted',
      lines: [
        `As you asked, your account will be deleted on ${at}. ${
          keepsWords
            ? 'What you wrote to others stays, under nobody’s name.'
            : 'What you wrote to others goes, too.'
        }`,
        'Until then, you can change your mind: sign in and press “Keep my account”.',
        'If you did not ask for it, do that now, and change your password.',
      ],
      button: 'Keep my account',
    }),
    kept: {
      subject: 'Your account stays',
      lines: ['You keep your account. Nothing was deleted.'],
      button: 'My data',
    },
    erased: (keepsWords) => ({
      subject: 'Your account is deleted',
      lines: [
        keepsWords
          ? 'Your account is deleted. What you wrote to others stays, under nobody’s name.'
          : 'Your account is deleted, and what you wrote to others with it.',
        'This is the last mail you get from here. Thank you for what you brought.',
      ],
    }),
    because: 'You get this because this address belongs to an account.',
    becauseErased: 'You get this because this address belonged to an account.',
  },
  es: {
    exported: (until) => ({
      subject: 'Todo lo tuyo está listo',
      lines: [
        `El archivo con todo lo tuyo está listo y puedes descargarlo hasta el ${until}. Te pediremos una vez más que confirmes que eres tú.`,
        'También contiene lo que escribiste como miembro, sin tu nombre. Guárdalo donde nadie más mire.',
        'Si no lo pediste, cambia tu contraseña.',
      ],
      button: 'Descargarlo',
    }),
    asked: (at, keepsWords) => ({
      subject: 'Tu cuenta se va a borrar',
      lines: [
        `Como pediste, tu cuenta se borrará el ${at}. ${
          keepsWords
            ? 'Lo que escribiste a otras personas se queda, sin nombre.'
            : 'Lo que escribiste a otras personas también se borra.'
        }`,
        'Hasta entonces puedes cambiar de idea: entra y pulsa “Conservar mi cuenta”.',
        'Si no lo pediste, hazlo ahora y cambia tu contraseña.',
      ],
      button: 'Conservar mi cuenta',
    }),
    kept: {
      subject: 'Tu cuenta se queda',
      lines: ['Conservas tu cuenta. No se borró nada.'],
      button: 'Mis datos',
    },
    erased: (keepsWords) => ({
      subject: 'Tu cuenta está borrada',
      lines: [
        keepsWords
          ? 'Tu cuenta está borrada. Lo que escribiste a otras personas se queda, sin nombre.'
          : 'Tu cuenta está borrada, y con ella lo que escribiste a otras personas.',
        'Este es el último correo que recibes de aquí. Gracias por lo que aportaste.',
      ],
    }),
    because: 'Recibes esto porque esta dirección pertenece a una cuenta.',
    becauseErased: 'Recibes esto porque esta dirección perteneció a una cuenta.',
  },
};
