import type { ShippedProtocol } from './step.js';

export const tuning: ShippedProtocol = {
  source: 'tuning',
  version: 2,
  en: { title: 'Tuning', about: 'Someone shows a piece of work; the others help it sound as it was meant.' },
  es: {
    title: 'Afinación',
    about: 'Alguien muestra un trabajo; las demás personas ayudan a que suene como quería.',
  },
  steps: [
    {
      minutes: 8,
      speaks: 'PRESENTER',
      tag: null,
      shows: 'CASE_OUTLINE',
      en: {
        name: 'The work',
        prompt: 'Show the work, say what it is meant to do, and where you would like help.',
        hint: 'Listen for now',
      },
      es: {
        name: 'El trabajo',
        prompt: 'Muestra el trabajo, di para qué sirve y en qué quisieras ayuda.',
        hint: 'Por ahora, escucha',
      },
    },
    {
      minutes: 5,
      speaks: 'EVERYONE',
      tag: 'QUESTION',
      shows: 'CASE_TRIED',
      en: {
        name: 'What we need to know',
        prompt: 'Ask what you need in order to understand the work.',
        hint: 'Questions only',
      },
      es: {
        name: 'Lo que hace falta saber',
        prompt: 'Pregunta lo que necesites para entender el trabajo.',
        hint: 'Solo preguntas',
      },
    },
    {
      minutes: 3,
      speaks: 'SILENT',
      tag: null,
      en: {
        name: 'Quiet look',
        prompt: 'Look at the work again by yourself and note what you see.',
        hint: 'Quiet for now',
      },
      es: {
        name: 'Mirar en silencio',
        prompt: 'Vuelve a mirar el trabajo a solas y anota lo que ves.',
        hint: 'Ahora, silencio',
      },
    },
    {
      minutes: 12,
      speaks: 'EVERYONE',
      tag: 'RECOMMENDATION',
      shows: 'CASE_QUESTION',
      en: {
        name: 'Warm and cool',
        prompt:
          'First what already works towards its aim. Then where it does not yet, as a question or an offer.',
        hint: 'First what works, then what could be nearer its aim',
      },
      es: {
        name: 'Cálido y fresco',
        prompt:
          'Primero, lo que ya funciona para lo que busca. Después, lo que todavía no, como pregunta u ofrecimiento.',
        hint: 'Primero lo que funciona; después, lo que podría acercarse más',
      },
    },
    {
      minutes: 5,
      speaks: 'PRESENTER',
      tag: 'REFLECTION',
      en: {
        name: 'What I will tune',
        prompt: 'The presenter thinks aloud about what to change and what to keep.',
        hint: 'This time is the presenter’s',
      },
      es: {
        name: 'Lo que voy a afinar',
        prompt: 'Quien presentó piensa en voz alta qué cambiar y qué conservar.',
        hint: 'Este tiempo es de quien presentó',
      },
    },
  ],
};
