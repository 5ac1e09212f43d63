import type { ShippedProtocol } from './step.js';

export const oneTwoFourAll: ShippedProtocol = {
  source: 'one_two_four_all',
  version: 1,
  en: {
    title: 'One, two, four, all',
    about: 'Everyone thinks, then pairs, then fours: nobody’s idea is lost in a large room.',
  },
  es: {
    title: 'Uno, dos, cuatro, todos',
    about:
      'Primero a solas, después en parejas y de cuatro en cuatro: ninguna idea se pierde en un grupo grande.',
  },
  steps: [
    {
      minutes: 2,
      speaks: 'SILENT',
      tag: null,
      en: {
        name: 'Alone',
        prompt: 'Think about the question by yourself and write down what comes.',
        hint: 'Quiet for now',
      },
      es: {
        name: 'A solas',
        prompt: 'Piensa en la pregunta a solas y escribe lo que venga.',
        hint: 'Ahora, silencio',
      },
    },
    {
      minutes: 4,
      speaks: 'PAIRS',
      tag: null,
      en: {
        name: 'In pairs',
        prompt: 'Tell each other what you wrote. What do the two ideas have in common?',
        hint: 'Talk with your partner',
      },
      es: {
        name: 'En parejas',
        prompt: 'Cuéntense lo que escribieron. ¿Qué tienen en común las dos ideas?',
        hint: 'Habla con tu pareja',
      },
    },
    {
      minutes: 6,
      speaks: 'FOURS',
      tag: null,
      en: {
        name: 'In fours',
        prompt: 'Two pairs meet. Where do you agree, and what surprised you? Choose one thing to bring back.',
        hint: 'Talk with your four',
      },
      es: {
        name: 'De cuatro en cuatro',
        prompt: 'Se juntan dos parejas. ¿En qué coinciden y qué les sorprendió? Elijan una cosa para traer.',
        hint: 'Habla con tu grupo de cuatro',
      },
    },
    {
      minutes: 8,
      speaks: 'EVERYONE',
      tag: 'RECOMMENDATION',
      en: {
        name: 'All',
        prompt: 'Each four says the one thing that stood out. What shall we do with it?',
        hint: 'The one thing of your four',
      },
      es: {
        name: 'Todos',
        prompt: 'Cada grupo dice lo que más resaltó. ¿Qué hacemos con eso?',
        hint: 'Lo que más resaltó en tu grupo',
      },
    },
  ],
};
