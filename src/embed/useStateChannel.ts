import { useEffect, useState } from 'react';
import { countSteps } from '../state/explorerStore.ts';
import { takeEarlyMessages } from './earlyMessages.ts';
import { readHostMessage, type Host } from './hostMessages.ts';
import { createStateChannel, type StateChannel } from './stateChannel.ts';

/** The channel to the page around, open from the start so that no early word of it is lost. */
export function useStateChannel(host: Host): StateChannel {
  const [channel] = useState(() =>
    createStateChannel(
      host,
      (message, origin) => {
        if (parent !== window) parent.postMessage(message, origin);
      },
      countSteps,
    ),
  );
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>): void => {
      if (event.source === parent && parent !== window) {
        channel.hear(readHostMessage(event.data, host), event.origin);
      }
    };
    addEventListener('message', listen);
    takeEarlyMessages().forEach(listen);
    return () => removeEventListener('message', listen);
  }, [channel, host]);
  return channel;
}
