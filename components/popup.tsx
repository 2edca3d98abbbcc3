import type { Journey } from '../lib/guide/types';
import { Frame } from './frame';
import type { Known } from './hooks/use-known';
import { Now } from './now';
import { ToSide } from './to-side';
import { NextWait } from './waits/next-wait';

/** The short form of all that is known; the side panel holds the rest. */
export function Popup({ known, journey }: { known: Known; journey: Journey }) {
  return (
    <Frame beside={<ToSide />}>
      <Now known={known} journey={journey} isInPanel={false}>
        <NextWait />
      </Now>
    </Frame>
  );
}
