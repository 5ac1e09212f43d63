import type { AccessDecision, Locale } from '@hearth/shared';

/** A letter as Markdown; `{name}` becomes the name of whoever reads it. */
export interface LetterWords {
  subject: string;
  body: string;
}

/** Letters as they are proposed to whoever decides: warm, short, and clear about what comes next. */
export const ACCESS_LETTERS: Record<AccessDecision, Record<Locale, LetterWords>> = {
  APPROVE: {
    en: {
      subject: 'Welcome to the HEART Collective',
      body: 'Dear {name},\n\nthank you for writing to us. We would be glad to have you in the HEART Collective: people from schools and health centers who think along with each other.\n\nBy the link below you choose a password and come in. Take your time, and look around first if you like.',
    },
    es: {
      subject: 'Te damos la bienvenida al HEART Collective',
      body: 'Hola, {name}:\n\nGracias por escribirnos. Nos alegraría tenerte en el HEART Collective: gente de escuelas y centros de salud que piensa en compañía.\n\nCon el enlace de abajo eliges una contraseña y entras. Tómate tu tiempo y, si quieres, primero mira un poco.',
    },
  },
  ASK: {
    en: {
      subject: 'A question about your request',
      body: 'Dear {name},\n\nthank you for writing to us. Before we decide, we would like to know a little more:\n\n- Where do you work, and with whom?\n\nPlease answer by the link below. A few words are enough.',
    },
    es: {
      subject: 'Una pregunta sobre tu solicitud',
      body: 'Hola, {name}:\n\nGracias por escribirnos. Antes de decidir, nos gustaría saber un poco más:\n\n- ¿Dónde trabajas y con quién?\n\nResponde con el enlace de abajo. Bastan unas palabras.',
    },
  },
  DECLINE: {
    en: {
      subject: 'About your request for access',
      body: 'Dear {name},\n\nthank you for writing to us about your work. The HEART Collective is a small circle of people who work in schools and health centers in New England, and we cannot offer you a place in it now.\n\nIt is not a judgment of you or of what you do. Our events and resources are open to everyone, and you would be welcome to ask again when something has changed.',
    },
    es: {
      subject: 'Sobre tu solicitud de acceso',
      body: 'Hola, {name}:\n\nGracias por escribirnos sobre tu trabajo. El HEART Collective es un círculo pequeño de personas que trabajan en escuelas y centros de salud de Nueva Inglaterra, y ahora no podemos ofrecerte un lugar.\n\nNo es un juicio sobre ti ni sobre lo que haces. Nuestros eventos y recursos están abiertos a todo el mundo, y puedes volver a pedirlo cuando algo haya cambiado.',
    },
  },
};
