import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';

interface ButtonLinkProps extends Pick<ButtonProps, 'variant' | 'leftSection' | 'size'> {
  to: To;
  /** The id of what tells it from others of the same name. */
  'aria-describedby'?: string;
  onClick?: () => void;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ to, children, ...look }: ButtonLinkProps) {
  return (
    <Button component={Link} to={to} {...look}>
      {children}
    </Button>
  );
}
