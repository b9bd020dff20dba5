import type { MouseEvent, ReactNode } from 'react';
import { commit } from '../../state/explorerStore.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { withStory } from '../../stories/currentStory.ts';

interface StoryLinkProps {
  readonly state: ExplorerState;
  /** As the address has it. */
  readonly query: string;
  readonly current?: boolean;
  readonly className?: string | undefined;
  /** Called once the story is open. */
  readonly onOpened?: () => void;
  readonly children: ReactNode;
}

/** Opens a story in one step of the history; with a modifier key, where the browser opens links. */
export function StoryLink({
  state,
  query,
  current = false,
  className,
  onOpened,
  children,
}: StoryLinkProps) {
  return (
    <a
      href={`?${query}`}
      className={className}
      aria-current={current ? 'true' : undefined}
      onClick={(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        commit(withStory(state));
        onOpened?.();
      }}
    >
      {children}
    </a>
  );
}
