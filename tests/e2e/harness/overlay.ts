import type { Page } from '@playwright/test';
import { cdp } from './cdp';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A node of the overlay in the browser's accessibility tree. */
export interface OverlayNode {
  role: string;
  name: string;
  /** What a screen reader would read inside it, in order. */
  text: string;
  /** The browser's states and properties: `live`, `focused`, `expanded`, `checked` … */
  properties: Record<string, unknown>;
  backendNodeId: number;
}

/** An element of the closed root, whether or not it is in the accessibility tree. */
export interface OverlayElement {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  backendNodeId: number;
}

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
  contentDocument?: DomNode;
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

const walk = function* (node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* walk(child);
};

/**
 * Returns the closed shadow roots of the main document. Salesforce's roots are open, the browser's
 * own are `user-agent`.
 */
export async function closedRoots(page: Page): Promise<{ host: DomNode; root: DomNode }[]> {
  const session = await cdp(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  return [...walk(root)].flatMap((host) =>
    (host.shadowRoots ?? [])
      .filter(({ shadowRootType }) => shadowRootType === 'closed')
      .map((closed) => ({ host, root: closed })),
  );
}

const textOf = (node: DomNode): string =>
  [...walk(node)]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const attributesOf = ({ attributes = [] }: DomNode): Record<string, string> => {
  const pairs: Record<string, string> = {};
  for (let at = 0; at + 1 < attributes.length; at += 2) {
    pairs[attributes[at] ?? ''] = attributes[at + 1] ?? '';
  }
  return pairs;
};

/**
 * Returns every element of the overlay, host first, in document order. This is the DOM and does not
 * tell what is visible or announced; use `overlay` for that.
 */
export async function overlayElements(page: Page): Promise<OverlayElement[]> {
  return (await closedRoots(page)).flatMap(({ host, root }) =>
    [host, ...walk(root)]
      .filter(({ nodeType }) => nodeType === 1)
      .map((node) => ({
        tag: node.localName,
        attributes: attributesOf(node),
        text: textOf(node),
        backendNodeId: node.backendNodeId,
      })),
  );
}

/** Returns a node's position in the viewport, or null if it has no box (hidden, closed popover). */
export async function boxOf(page: Page, backendNodeId: number): Promise<Box | null> {
  const session = await cdp(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const xs = model.border.filter((_, at) => at % 2 === 0);
    const ys = model.border.filter((_, at) => at % 2 === 1);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  } catch {
    return null;
  }
}

/**
 * Returns the overlay as a screen reader gets it: every node of our closed root in the
 * accessibility tree, in its order, without static text and wrappers that have no role. It is read
 * through DevTools, so that the shipped build needs no test-only access to its root.
 */
export async function overlay(page: Page): Promise<OverlayNode[]> {
  const session = await cdp(page);
  const ours = new Set(
    (await closedRoots(page)).flatMap(({ root }) =>
      [...walk(root)].map(({ backendNodeId }) => backendNodeId),
    ),
  );
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken = (node: AxNode): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : (node.childIds ?? [])
          .flatMap((id) => byId.get(id) ?? [])
          .map(spoken)
          .filter(Boolean)
          .join(' ')
          .replace(/\s+/g, ' ');
  return nodes.flatMap((node) => {
    const role = node.role?.value ?? '';
    const { backendDOMNodeId: backendNodeId } = node;
    if (node.ignored || backendNodeId === undefined || !ours.has(backendNodeId)) return [];
    if (
      ['StaticText', 'InlineTextBox', 'generic', 'none', 'ListMarker', 'LineBreak'].includes(role)
    )
      return [];
    const properties = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value]),
    );
    const name = node.name?.value ?? '';
    return [{ role, name, text: spoken(node), properties, backendNodeId }];
  });
}

/** Adds the positions of nodes in the viewport. Each takes a call to the browser. */
export const withBoxes = <Node extends { backendNodeId: number }>(
  page: Page,
  nodes: readonly Node[],
): Promise<(Node & { box: Box | null })[]> =>
  Promise.all(nodes.map(async (node) => ({ ...node, box: await boxOf(page, node.backendNodeId) })));

/** Returns the overlay's whole text as one string. */
export async function said(page: Page): Promise<string> {
  return (await overlay(page)).map(({ text }) => text).join(' ');
}

/** Clicks the center of an overlay node with the real mouse, so that the event is trusted. */
export async function clickOverlay(
  page: Page,
  wanted: { role: string; name: string | RegExp },
): Promise<void> {
  const matches = (await overlay(page)).filter(
    ({ role, name }) =>
      role === wanted.role &&
      (typeof wanted.name === 'string' ? name === wanted.name : wanted.name.test(name)),
  );
  const [node] = matches;
  const box = node && (await boxOf(page, node.backendNodeId));
  if (!box || matches.length > 1) {
    throw new Error(`${matches.length} overlay nodes are ${wanted.role} "${String(wanted.name)}"`);
  }
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
