import { App } from '../../components/shared/app';
import { mount } from '../../components/shared/mount';
import { SidePanel } from '../../components/side/side-panel';

// The side panel stays open while the user switches to the email with the code. The popup would
// close.
mount(<App view={SidePanel} />);
