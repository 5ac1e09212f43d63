import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import classes from './menu.module.css';
import { IconDots } from './icons.js';

export interface MenuItem {
  name: string;
  onSelect: () => void;
}

interface MenuProps {
  /** What the button is called: "More for post 3". */
  label: string;
  items: readonly MenuItem[];
}

/** What the bar at the foot of a phone's screen takes, with some room, in pixels. */
const FOOT = 76;

/** A button with three dots that opens a short list of things to do. Arrow keys move, Escape closes and gives the focus back. */
export function Menu({ label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  useLayoutEffect(() => {
    const element = list.current;
    if (!open || !element) return;
    // Near the foot of the screen, where a phone has its bar, the list opens upward.
    const { bottom, height, top } = element.getBoundingClientRect();
    element.dataset['up'] = String(bottom > innerHeight - FOOT && top > height + FOOT);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: (at + 1) % entries.length,
      ArrowUp: (at - 1 + entries.length) % entries.length,
      Home: 0,
      End: entries.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      entries[next]?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      setOpen(false);
    }
  };

  return (
    <div ref={root} className={classes.root}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <IconDots aria-hidden="true" />
      </button>
      {open ? (
        <div ref={list} id={id} role="menu" aria-label={label} className={classes.list} onKeyDown={onKeyDown}>
          {items.map(({ name, onSelect }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classes.item}
              onClick={() => {
                // The focus first goes back to the button, so that what follows may move it on.
                close();
                onSelect();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
