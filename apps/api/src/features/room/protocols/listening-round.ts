import type { ShippedProtocol } from './step.js';

export const listeningRound: ShippedProtocol = {
  source: 'listening_round',
  version: 1,
  en: { title: 'Listening round', about: 'Once around the circle, without answers: for a hard week.' },
  es: { title: 'Ronda de escucha', about: 'Una vuelta al círculo, sin respuestas: para una semana difícil.' },
  steps: [
    {
      minutes: 2,
      speaks: 'SILENT',
      tag: null,
      en: {
        name: 'Arriving',
        prompt: 'Put down what you carry for a moment. Breathe. There is nothing to do.',
        hint: 'Quiet for now',
      },
      es: {
        name: 'Llegar',
        prompt: 'Deja por un momento lo que traes. Respira. No hay nada que hacer.',
        hint: 'Ahora, silencio',
      },
    },
    {
      minutes: 20,
      speaks: 'ROUND',
      tag: null,
      en: {
        name: 'Around the circle',
        prompt:
          'How are you, really? Everyone speaks once and the others listen. You may pass without a reason.',
        hint: 'One at a time. No answers, no advice.',
      },
      es: {
        name: 'La vuelta',
        prompt:
          '¿Cómo estás de verdad? Cada persona habla una vez y las demás escuchan. Puedes pasar sin dar razones.',
        hint: 'De a una persona. Sin respuestas ni consejos.',
      },
    },
    {
      minutes: 5,
      speaks: 'EVERYONE',
      tag: 'REFLECTION',
      en: {
        name: 'What was heard',
        prompt: 'What did you hear that was yours, too? Thank someone for a word.',
        hint: 'What was yours, too?',
      },
      es: {
        name: 'Lo que se oyó',
        prompt: '¿Qué oíste que también era tuyo? Agradece a alguien una palabra.',
        hint: '¿Qué era también tuyo?',
      },
    },
  ],
};
