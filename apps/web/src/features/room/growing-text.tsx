import { useLayoutEffect, useRef, type ComponentProps, type Ref } from 'react';
import classes from './composer.module.css';

/** A text field as high as its text, up to two fifths of the screen. */
export function GrowingText({
  ref,
  value,
  ...rest
}: ComponentProps<'textarea'> & { value: string; ref?: Ref<HTMLTextAreaElement> }) {
  const own = useRef<HTMLTextAreaElement | null>(null);

  useLayoutEffect(() => {
    const element = own.current;
    // Browsers that grow fields by themselves are left to it.
    if (!element || CSS.supports?.('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);

  const take = (element: HTMLTextAreaElement | null) => {
    own.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  return <textarea rows={1} {...rest} ref={take} value={value} className={classes.field} />;
}
