import '../../ui/field-styles.js';
import { Button, Textarea, TextInput } from '@mantine/core';
import { characters, fileAddress, FILES } from '@hearth/shared';
import { useEffect, useRef, useState } from 'react';
import type { WordId } from '../i18n/areas.js';
import { useWords } from '../i18n/use-words.js';
import type { Trouble } from '../errors/trouble.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { documentMarkdown, pictureMarkdown, plainName, seemsToBe } from './file-words.js';
import { useUpload, type UploadState } from './use-upload.js';
import classes from './file-dialog.module.css';

interface FileDialogProps {
  files: readonly File[];
  /** One writes without one's name: nothing of the file's name is taken over. */
  asMember: boolean;
  /** One file is ready to stand in the text. */
  onPut: (markdown: string) => void;
  onClose: () => void;
}

const FAULTS: Record<string, WordId> = {
  file_type: 'files.fault.type',
  file_too_large: 'files.fault.tooLarge',
  file_slow: 'files.fault.slow',
  file_broken: 'files.fault.broken',
  required: 'files.fault.empty',
};

function useFileTrouble(): (trouble: Trouble) => string {
  const { t } = useWords();
  const { say } = useTroubleWords();
  return (trouble) => {
    const [fault] = trouble.fields ?? [];
    const word = fault && FAULTS[fault.rule];
    if (word) return t(word, { megabytes: 20, ...fault.params });
    return trouble.code === 'offline' ? t('files.offline') : say(trouble);
  };
}

/** Takes files into a text, one after the other: each is brought while one says what it shows, or what it is called. */
export default function FileDialog({ files, asMember, onPut, onClose }: FileDialogProps) {
  const [at, setAt] = useState(0);
  const file = files[at];
  if (!file) return null;
  const next = () => (at + 1 < files.length ? setAt(at + 1) : onClose());
  return (
    <OneFile
      key={at}
      file={file}
      count={{ at: at + 1, of: files.length }}
      asMember={asMember}
      onPut={(markdown) => {
        onPut(markdown);
        next();
      }}
      onSkip={next}
    />
  );
}

interface OneFileProps {
  file: File;
  count: { at: number; of: number };
  asMember: boolean;
  onPut: (markdown: string) => void;
  onSkip: () => void;
}

function OneFile({ file, count, asMember, onPut, onSkip }: OneFileProps) {
  const { t } = useWords();
  const trouble = useFileTrouble();
  const announce = useAnnounce();
  const isPicture = seemsToBe(file) === 'picture';
  const { state, again } = useUpload(file);
  const [words, setWords] = useState(isPicture ? '' : asMember ? plainName(file.name) : file.name);
  const [wrong, setWrong] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const title = t(isPicture ? 'files.picture.title' : 'files.document.title');

  const stored = state.at === 'stored' ? state.file : null;
  const failed = state.at === 'failed';
  useEffect(() => {
    if (stored) announce(t('files.here'));
  }, [stored, announce, t]);

  const fault = (): string | null => {
    if (words.trim() === '') return t(isPicture ? 'files.alt.required' : 'files.name.required');
    const max = isPicture ? FILES.alt : FILES.name;
    return characters(words.trim()) > max ? t('words.fault.too_long', { max }) : null;
  };
  const finish = (id: string) => onPut(isPicture ? pictureMarkdown(id, words) : documentMarkdown(id, words));
  const put = () => {
    const found = fault();
    setWrong(found);
    if (found) field.current?.focus();
    else if (stored) finish(stored.id);
    else setWanted(true);
  };
  // One may be done with the words before the file has come.
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => {
    if (stored && wanted) latest.current(stored.id);
  }, [stored, wanted]);

  const change = (next: string) => {
    setWords(next);
    setWrong(null);
    setWanted(false);
  };
  return (
    <Dialog
      open
      title={count.of > 1 ? t('files.ofMany', { title, at: count.at, of: count.of }) : title}
      onClose={onSkip}
    >
      <Stack>
        <Shown state={state} name={file.name} isPicture={isPicture} />
        {state.at === 'failed' ? (
          <div role="alert" className={classes.trouble}>
            <p>{trouble(state.trouble)}</p>
          </div>
        ) : null}
        {failed && !state.again ? null : isPicture ? (
          <Textarea
            ref={field}
            label={t('files.alt.label')}
            description={t('files.alt.why')}
            value={words}
            error={wrong}
            rows={3}
            autoFocus
            autoCapitalize="sentences"
            spellCheck
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              put();
            }}
          />
        ) : (
          <TextInput
            ref={field}
            label={t('files.name.label')}
            description={t(asMember ? 'files.name.asMember' : 'files.name.why')}
            value={words}
            error={wrong}
            autoFocus
            autoComplete="off"
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={(event) => {
              // It stands within the form of the text.
              if (event.key !== 'Enter') return;
              event.preventDefault();
              put();
            }}
          />
        )}
        <Row>
          {failed ? (
            state.again ? (
              <Button onClick={again}>{t('words.tryAgain')}</Button>
            ) : null
          ) : (
            <Button onClick={put} loading={wanted && !stored}>
              {t('files.put')}
            </Button>
          )}
          <Button variant="default" onClick={onSkip}>
            {t('files.leave')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}

/** How far it is, and the picture as others will see it. */
function Shown({ state, name, isPicture }: { state: UploadState; name: string; isPicture: boolean }) {
  const { t } = useWords();
  if (state.at === 'stored' && isPicture) {
    const { id, width, height } = state.file;
    return (
      <img
        className={classes.picture}
        src={fileAddress(id)}
        width={width ?? undefined}
        height={height ?? undefined}
        alt={t('files.preview')}
      />
    );
  }
  const share = state.at === 'stored' ? 1 : state.at === 'sending' ? state.share : null;
  return (
    <div className={classes.way} data-picture={isPicture || undefined}>
      <p className={classes.name}>{name}</p>
      {share === null ? null : share < 1 ? (
        <progress aria-label={t('files.sending')} value={share} max={1} />
      ) : (
        <p className="quiet small">{t(state.at === 'stored' ? 'files.here' : 'files.almost')}</p>
      )}
    </div>
  );
}
