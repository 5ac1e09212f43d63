import { fileAddress } from '@hearth/shared';
import { useState } from 'react';
import classes from './avatar.module.css';

/** Initials of a name: first and last word, two letters at most. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('') || '?';
}

/** One of six tints, 1 to 6: the same for one id everywhere. */
export function tintOf(id: string): number {
  let sum = 0;
  for (let i = 0; i < id.length; i += 1) sum = (sum * 31 + id.charCodeAt(i)) >>> 0;
  return (sum % 6) + 1;
}

interface AvatarProps {
  /** Null for one who wrote as a member, or has gone. */
  person: { id: string; name: string } | null;
  /** Where it is known which voice of a thread speaks, its tint follows that number. */
  voice?: number | null;
  size?: 'small' | 'medium' | 'large';
  /** Id of the file of a picture, where there is one. */
  picture?: string | null | undefined;
}

/** A person's picture, or their initials on their own calm tint. The name always stands beside it, so it is not read out. */
export function Avatar({ person, voice, size = 'medium', picture }: AvatarProps) {
  // One that may be seen no more, or has not come.
  const [gone, setGone] = useState<string | null>(null);
  const tint = person ? tintOf(person.id) : voice ? (voice % 6) + 1 : 5;
  return (
    <span className={classes.avatar} data-size={size} data-tint={tint} aria-hidden="true">
      {picture && picture !== gone ? (
        <img src={fileAddress(picture)} alt="" loading="lazy" onError={() => setGone(picture)} />
      ) : person ? (
        initials(person.name)
      ) : (
        '?'
      )}
    </span>
  );
}
