/** Here the conversation needs the room more than what is asked. */
export const NARROW = '(max-width: 36rem), (max-height: 480px)';
