import type { ShippedProtocol } from './step.js';

export const openHour: ShippedProtocol = {
  source: 'open_hour',
  version: 1,
  en: {
    title: 'Open hour',
    about: 'No plan but a beginning and an end: whoever comes brings what they have.',
  },
  es: {
    title: 'Hora abierta',
    about: 'Sin más plan que un comienzo y un final: quien llega trae lo que tiene.',
  },
  steps: [
    {
      minutes: 5,
      speaks: 'ROUND',
      tag: null,
      en: {
        name: 'Who is here',
        prompt: 'Your name and one thing you would like to talk about. You may just listen.',
        hint: 'One thing you would like to talk about',
      },
      es: {
        name: 'Quiénes estamos',
        prompt: 'Tu nombre y una cosa de la que quisieras hablar. También puedes solo escuchar.',
        hint: 'Una cosa de la que quisieras hablar',
      },
    },
    {
      minutes: 45,
      speaks: 'EVERYONE',
      tag: null,
      en: {
        name: 'Talk',
        prompt: 'Take one thing after the other. Leave room for whoever has not been heard.',
        hint: 'What you have, and what you wonder',
      },
      es: {
        name: 'Conversación',
        prompt: 'Una cosa tras otra. Dejen lugar a quien no se ha oído.',
        hint: 'Lo que tienes y lo que te preguntas',
      },
    },
    {
      minutes: 5,
      speaks: 'ROUND',
      tag: 'REFLECTION',
      en: {
        name: 'What goes with you',
        prompt: 'One word or sentence that goes with you into the week.',
        hint: 'One word or sentence',
      },
      es: {
        name: 'Lo que va contigo',
        prompt: 'Una palabra o frase que va contigo a la semana.',
        hint: 'Una palabra o frase',
      },
    },
  ],
};
