import { App } from '../../components/app';
import { mount } from '../../components/mount';

// The same view as the popup: that one closes when the person turns to the mail with the code.
mount(<App isAtTheSide />);
