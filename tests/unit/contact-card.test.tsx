// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HelpDeskCard } from '../../components/help/help-desk-card';
import { helpDeskIds, type HelpDeskId } from '../../lib/guide/ids';
import { draw } from './helpers/in-words';

afterEach(cleanup);

const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

describe('a desk', () => {
  // No link: the address or number is not confirmed, or is the line of CBP's own staff.
  it.each<[HelpDeskId, ...string[]]>([
    ['ace-support', 'tel:+1-866-530-4172', 'mailto:ACE.Support@cbp.dhs.gov'],
    ['ace-applications', 'mailto:ACE.Applications@cbp.dhs.gov'],
    ['ach-support', 'tel:+1-317-298-1200;ext=1178', 'mailto:GMB.ACHREFUNDSUPPORT@cbp.dhs.gov'],
    ['rejected-refunds', 'mailto:frn-achrefundsupport@cbp.dhs.gov'],
    ['revenue-refunds', 'tel:+1-317-298-1200;ext=4015', 'mailto:revenuerefunds@cbp.dhs.gov'],
    ['bonds', 'tel:+1-317-614-4880', 'mailto:BONDQUESTIONS@cbp.dhs.gov'],
    ['ior-program', 'mailto:IORProgram@cbp.dhs.gov'],
    ['ieepa-refunds', 'mailto:IEEPARefunds@cbp.dhs.gov'],
    ['trade-relations', 'mailto:traderelations@cbp.dhs.gov'],
    ['ieepa-fraud', 'mailto:IEEPAFraud@cbp.dhs.gov'],
    ['ace-reports', 'mailto:ace.reports@cbp.dhs.gov'],
    ['staff-desk'],
  ])('%s: %j', (id, ...expected) => {
    draw(<HelpDeskCard id={id} />);
    expect(links()).toEqual(expected);
  });

  it.each<[HelpDeskId, number]>([
    ['ace-support', 0],
    ['rejected-refunds', 0],
    ['bonds', 1],
    ['staff-desk', 2],
  ])('%s: %i of its ways are not confirmed', (id, count) => {
    draw(<HelpDeskCard id={id} />);
    expect(screen.queryAllByText('Not confirmed by CBP')).toHaveLength(count);
  });

  it.each(helpDeskIds)('%s says for whom it is, and names a source for each way', (id) => {
    draw(<HelpDeskCard id={id} />);
    expect(
      screen.getByText(id === 'staff-desk' ? 'For CBP staff' : 'For importers and brokers'),
    ).toBeTruthy();
    const last = [...document.querySelectorAll('.channels > div')].at(-1);
    expect(last?.querySelector('.source')?.textContent).toMatch(/Checked on/);
  });

  it('shows menu and hours of the one that has them', () => {
    draw(<HelpDeskCard id="ace-support" />);
    expect(screen.getByText(/option 1, then 2/)).toBeTruthy();
    expect(screen.getByText(/except Saturday 10 PM/)).toBeTruthy();
  });
});
