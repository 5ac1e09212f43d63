import type { ShippedProtocol } from './step.js';

export const consultancy: ShippedProtocol = {
  source: 'consultancy',
  version: 2,
  en: {
    title: 'Consultancy',
    about: 'One person brings a dilemma; the others think about it aloud while they listen.',
  },
  es: {
    title: 'Consulta entre colegas',
    about: 'Una persona trae un dilema; las demás lo piensan en voz alta mientras ella escucha.',
  },
  steps: [
    {
      minutes: 7,
      speaks: 'PRESENTER',
      tag: null,
      shows: 'CASE_OUTLINE',
      en: {
        name: 'The dilemma',
        prompt: 'Tell what happened, in general words that name nobody, and end with the question you bring.',
        hint: 'Listen for now. Note what you want to ask.',
      },
      es: {
        name: 'El dilema',
        prompt:
          'Cuenta lo que pasó, en palabras generales que no nombren a nadie, y termina con tu pregunta.',
        hint: 'Por ahora, escucha. Anota lo que quieras preguntar.',
      },
    },
    {
      minutes: 5,
      speaks: 'EVERYONE',
      tag: 'QUESTION',
      shows: 'CASE_QUESTION',
      en: {
        name: 'Questions of fact',
        prompt: 'Ask what can be answered in a few words: who, when, how many, for how long.',
        hint: 'Questions of fact only, no advice yet',
      },
      es: {
        name: 'Preguntas sobre los hechos',
        prompt: 'Pregunta lo que se pueda contestar en pocas palabras: quién, cuándo, cuántos, desde cuándo.',
        hint: 'Solo preguntas sobre los hechos, sin consejos todavía',
      },
    },
    {
      minutes: 8,
      speaks: 'EVERYONE',
      tag: 'QUESTION',
      shows: 'CASE_TRIED',
      en: {
        name: 'Questions that open',
        prompt:
          'Ask what helps the presenter see it in another way. If an answer hides in your question, let it go.',
        hint: 'Questions only, no advice yet',
      },
      es: {
        name: 'Preguntas que abren',
        prompt:
          'Pregunta lo que ayude a verlo de otra manera. Si tu pregunta esconde una respuesta, déjala ir.',
        hint: 'Solo preguntas, sin consejos todavía',
      },
    },
    {
      minutes: 12,
      speaks: 'EVERYONE',
      tag: 'RECOMMENDATION',
      en: {
        name: 'Thinking aloud',
        prompt:
          'Talk about the dilemma with each other, as if the presenter were not here. What do you hear? What might be worth a try?',
        hint: 'What you hear, and what may be worth a try',
      },
      es: {
        name: 'Pensar en voz alta',
        prompt:
          'Conversen sobre el dilema como si quien lo trajo no estuviera. ¿Qué oyen? ¿Qué valdría la pena probar?',
        hint: 'Lo que oyes, y lo que valdría la pena probar',
      },
    },
    {
      minutes: 5,
      speaks: 'PRESENTER',
      tag: 'REFLECTION',
      en: {
        name: 'What I take with me',
        prompt: 'The presenter says what has stayed with them, and one thing they will try. Nobody answers.',
        hint: 'This time is the presenter’s',
      },
      es: {
        name: 'Lo que me llevo',
        prompt: 'Quien presentó dice qué le quedó y una cosa que va a probar. Nadie responde.',
        hint: 'Este tiempo es de quien presentó',
      },
    },
    {
      minutes: 3,
      speaks: 'ROUND',
      tag: 'REFLECTION',
      en: {
        name: 'How was it?',
        prompt: 'One sentence each: how was this way of talking for you? You may pass.',
        hint: 'One sentence. You may pass.',
      },
      es: {
        name: '¿Cómo estuvo?',
        prompt: 'Una frase por persona: ¿cómo te resultó esta forma de conversar? Puedes pasar.',
        hint: 'Una frase. Puedes pasar.',
      },
    },
  ],
};
