import type { Locale } from '@hearth/shared';
import { siteName } from '../../platform/settings/site-brand.js';

/** A mail whose words no coordinator changes. It names nobody: who wrote a name into a form may not own the address. */
interface Fixed {
  subject: string;
  lines: string[];
  button: string;
}
type Of = { cohort: string };

interface LetterHouseWords {
  confirm: (of: Of) => Fixed;
  goOn: (of: Of) => Fixed;
  again: (of: Of) => Fixed;
  expired: (of: Of) => Fixed;
  welcome: (of: Of) => Fixed;
  welcomeNew: (of: Of) => Fixed;
  setUp: (of: Of) => Fixed;
  /** Under the letters of coordinators. */
  see: string;
  answer: string;
  because: string;
  notYou: string;
}

/** What mails about applications say of themselves. */
export const LETTER_WORDS: Record<Locale, LetterHouseWords> = {
  en: {
    confirm: ({ cohort }) => ({
      subject: 'One step left: confirm your application',
      lines: [
        `Someone, we think you, has written an application to ${cohort} with this address.`,
        'Open the page below and press “Confirm”. Only then do we read it.',
      ],
      button: 'Look at it and confirm',
    }),
    goOn: ({ cohort }) => ({
      subject: 'Go on with your application',
      lines: [
        `Here is the way back to the application to ${cohort} that was begun with this address.`,
        'It opens on any device. Nothing has been sent yet.',
      ],
      button: 'Go on writing',
    }),
    again: ({ cohort }) => ({
      subject: 'We have your application already',
      lines: [
        `Someone, perhaps you, has just sent another application to ${cohort} with this address.`,
        'We have one from you. It stays as it is; the new one is not used. To write a new one, withdraw the first.',
      ],
      button: 'See where it stands',
    }),
    expired: ({ cohort }) => ({
      subject: 'The day to answer has passed',
      lines: [
        `The place in ${cohort} that we offered you was held until today. We have not heard from you, so it can go to someone else now.`,
        'If you would still like to come, write to us: we see what we can do.',
      ],
      button: 'See your application',
    }),
    welcome: ({ cohort }) => ({
      subject: `Welcome to ${cohort}`,
      lines: [`You are in ${cohort}. Sign in as always: you find it under Home.`],
      button: `Go to ${siteName('en')}`,
    }),
    welcomeNew: ({ cohort }) => ({
      subject: `Welcome to ${cohort}`,
      lines: [
        `You are in ${cohort}. ${siteName('en')} is where it meets.`,
        'Choose a password by this link. It works once, within two weeks.',
      ],
      button: 'Choose a password',
    }),
    setUp: ({ cohort }) => ({
      subject: 'Choose your password',
      lines: [`By this link you choose a password for ${cohort}. It works once, within two weeks.`],
      button: 'Choose a password',
    }),
    see: 'See where it stands',
    answer: 'Answer the offer',
    because: 'You get this because this address was used in an application.',
    notYou: 'If it was not you, you need do nothing: nothing is kept for long, and nobody reads it.',
  },
  es: {
    confirm: ({ cohort }) => ({
      subject: 'Falta un paso: confirma tu solicitud',
      lines: [
        `Alguien, creemos que tú, ha escrito una solicitud para ${cohort} con esta dirección.`,
        'Abre la página de abajo y pulsa «Confirmar». Solo entonces la leemos.',
      ],
      button: 'Verla y confirmar',
    }),
    goOn: ({ cohort }) => ({
      subject: 'Sigue con tu solicitud',
      lines: [
        `Este es el camino de vuelta a la solicitud para ${cohort} que se empezó con esta dirección.`,
        'Se abre en cualquier dispositivo. Todavía no se ha enviado nada.',
      ],
      button: 'Seguir escribiendo',
    }),
    again: ({ cohort }) => ({
      subject: 'Ya tenemos tu solicitud',
      lines: [
        `Alguien, quizá tú, acaba de enviar otra solicitud para ${cohort} con esta dirección.`,
        'Ya tenemos una tuya. Se queda como está; la nueva no se usa. Para escribir otra, retira la primera.',
      ],
      button: 'Ver cómo va',
    }),
    expired: ({ cohort }) => ({
      subject: 'Ha pasado el día para responder',
      lines: [
        `La plaza en ${cohort} que te ofrecimos se guardó hasta hoy. No hemos sabido de ti, así que ahora puede ser para otra persona.`,
        'Si todavía te gustaría venir, escríbenos: vemos qué se puede hacer.',
      ],
      button: 'Ver tu solicitud',
    }),
    welcome: ({ cohort }) => ({
      subject: `Te damos la bienvenida a ${cohort}`,
      lines: [`Estás en ${cohort}. Entra como siempre: la encuentras en Inicio.`],
      button: `Ir a ${siteName('es')}`,
    }),
    welcomeNew: ({ cohort }) => ({
      subject: `Te damos la bienvenida a ${cohort}`,
      lines: [
        `Estás en ${cohort}. ${siteName('es')} es donde se reúne.`,
        'Elige una contraseña con este enlace. Sirve una vez, durante dos semanas.',
      ],
      button: 'Elegir una contraseña',
    }),
    setUp: ({ cohort }) => ({
      subject: 'Elige tu contraseña',
      lines: [`Con este enlace eliges una contraseña para ${cohort}. Sirve una vez, durante dos semanas.`],
      button: 'Elegir una contraseña',
    }),
    see: 'Ver cómo va',
    answer: 'Responder a la oferta',
    because: 'Recibes esto porque esta dirección se usó en una solicitud.',
    notYou: 'Si no fuiste tú, no tienes que hacer nada: nada se guarda mucho tiempo y nadie lo lee.',
  },
};
