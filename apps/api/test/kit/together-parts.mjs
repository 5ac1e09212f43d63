/** Into so many files the API's tests are put together. */
export const PARTS = 8;

/** Tests that run alone: they take long enough by themselves, start processes, or change what a process has only once. */
export const ALONE =
  /(?:chat-torture|fortnight|histories|hostile|reply-by-mail|killed|notification-push|several-processes|migrations|load-demo|demo-world|web-host|two-worlds|commonmark|logger|config)[.-].*test\.ts$/;
