import { createElement } from 'lwc';
import { options } from 'c/options';

/** Each page is a chunk of its own, as on a real site. */
const pages = [
    { host: 'ace-accounts.cbp.gov', path: /^\/s\/importer-form/, name: 'c-importer-form', load: () => import('c/importerForm') },
];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {(page: Function, make: () => HTMLElement) => void} place puts the page's element where the mode wants it */
export const start = async (place) => {
    const page = pages.find(({ host, path }) => host === location.hostname && path.test(location.pathname));
    if (!page) return;
    const [{ default: constructor }] = await Promise.all([page.load(), pause(options.boot)]);
    place(constructor, () => createElement(page.name, { is: constructor }));
};
