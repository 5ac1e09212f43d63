/** Into so many files the API's tests are put together: each loads everything once more, and they end at about one time. */
export const PARTS = 4;

/** Tests that run alone: they take very long by themselves, start processes, or change what a process has only once, such as its clock. */
export const ALONE =
  /(?:chat-torture|fortnight|session-histories|several-processes|migrations|web-host|logger|config)[.-].*test\.ts$/;
