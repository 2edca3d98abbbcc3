import { mount } from '../../components/shared/mount';
import { SheetApp } from '../../components/sheet/sheet-app';

mount(<SheetApp />);
