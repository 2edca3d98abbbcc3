import { App } from '../../components/app';
import { mount } from '../../components/mount';
import { SidePanel } from '../../components/side/side-panel';

// It stays while the popup closes: the person turns to the mail with the code.
mount(<App view={SidePanel} />);
