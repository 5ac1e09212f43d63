import { Component, Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useOffline } from '../../platform/connection/use-offline.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconCloudOff } from '../../ui/icons.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './page-frame.module.css';

function Broken() {
  const { t } = useWords();
  return (
    <Column>
      <ErrorState
        asPage
        what={t('shell.broken')}
        kept={t('shell.brokenKept')}
        onRetry={() => location.reload()}
      />
    </Column>
  );
}

/** A page that fails leaves the rest standing: navigation, the way out, 988. */
class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

/** Says once, quietly, that there is no line. */
function OfflineLine() {
  const { t } = useWords();
  const offline = useOffline();
  return (
    <div role="status">
      {offline ? (
        <p className={classes.offline}>
          <IconCloudOff aria-hidden="true" />
          {t('shell.offline')}
        </p>
      ) : null}
    </div>
  );
}

/** The place of the page: its loading, its failing, the line that is cut. */
export function PageFrame({ children, full = false }: { children: ReactNode; full?: boolean }) {
  const { pathname } = useLocation();
  return (
    <main id="page" tabIndex={-1} className={classes.page} data-full={full || undefined}>
      <OfflineLine />
      <PageBoundary key={pathname}>
        <Suspense
          fallback={
            <Column>
              <Skeletons count={4} height={96} />
            </Column>
          }
        >
          {children}
        </Suspense>
      </PageBoundary>
    </main>
  );
}

/** The first stop of the Tab key. */
export function SkipLink() {
  const { t } = useWords();
  return (
    <a className={classes.skip} href="#page">
      {t('shell.skip')}
    </a>
  );
}
