import { App } from '../../components/app';
import { mount } from '../../components/mount';
import { Popup } from '../../components/popup/popup';

mount(<App view={Popup} />);
