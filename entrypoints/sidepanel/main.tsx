import { App } from '../../components/app';
import { mount } from '../../components/mount';
import { SidePanel } from '../../components/side/side-panel';

// The side panel stays open while the user switches to the email with the code. The popup would
// close.
mount(<App view={SidePanel} />);
