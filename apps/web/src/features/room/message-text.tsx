import { Fragment } from 'react';
import classes from './message.module.css';

const LINK = /(https?:\/\/[^\s<>"]+)/g;
/** What ends a sentence does not belong to the address before it. */
const TAIL = /[.,;:!?)\]'’]+$/;

function Link({ text }: { text: string }) {
  const tail = TAIL.exec(text)?.[0] ?? '';
  const address = tail ? text.slice(0, -tail.length) : text;
  return (
    <>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {address}
      </a>
      {tail}
    </>
  );
}

/** A message as it was typed: plain text, its line breaks kept, web addresses as links. */
export function MessageText({ id, text }: { id?: string; text: string }) {
  return (
    <p id={id} className={classes.text} dir="auto">
      {text.split(LINK).map((part, i) => (
        // Text and addresses take turns; their places never change within one text.
        <Fragment key={i}>{i % 2 === 1 ? <Link text={part} /> : part}</Fragment>
      ))}
    </p>
  );
}
