import type { addSubAccounts as journey } from '../../../guide/journeys/add-sub-accounts';
import type { JourneyTexts } from '../../journey-texts';

export const addSubAccounts = {
  'sub-missing': {
    title: 'Vea qué números faltan',
    why: 'Cada número necesita sus propios datos bancarios, y la pestaña para ellos está en la subcuenta Importer.',
    label: 'Ver qué número falta',
    line: 'Un número sin subcuenta no tiene pestaña de ACH.',
    do: 'Abra Accounts y luego Importer, y compare la lista con sus números de importador.',
    need: 'Una lista de cada número, con los dos caracteres que le siguen.',
    done: 'Sabe qué números hay que agregar.',
    note: '¿La cuenta está ligada a un 5106 antiguo? El formulario web le agrega el número de hoy.',
    troubles: {
      'linked-elsewhere': {
        when: 'El número está ligado a otra cuenta principal (top account)',
        do: 'Un número puede estar en una sola cuenta. Busque primero al titular de la otra.',
      },
    },
  },
  'sub-way': {
    title: 'Pídala con el formulario web de CBP',
    why: 'El formulario web es el camino de CBP para agregar subcuentas, o sus números, a una cuenta.',
    label: 'Usar el formulario web de CBP',
    line: 'Acepta subcuentas y sus números.',
    do: 'Agregue la subcuenta, o su número, con el “ACE Portal Account Application Web Form” de CBP.',
    done: 'Envió el formulario web, o no puede usarlo.',
    note: 'Mire primero en el portal: como titular, quizá usted mismo puede crear una subcuenta Importer.',
    troubles: {
      'only-the-tab': {
        when: 'Su importador está, y falta solo la pestaña ACH Refund Authorization',
        do: 'Mire primero en More. ¿No está? Que el agente actualice el 5106, y mire otra vez antes de pedir algo.',
      },
      'form-unknown': {
        when: 'No encuentra el formulario web',
        do: 'Ábralo desde la página de CBP “IEEPA Duty Refunds”, o envíe la carta.',
      },
    },
  },
  'sub-letter': {
    title: '¿Sin formulario web? Escriba la carta y fírmela',
    why: 'Escríbala solo si no puede usar el formulario web. Va en el papel membretado de su empresa, firmada.',
    label: 'Escribir y firmar la carta',
    line: 'Solo si no usa el formulario web.',
    do: '¿Usó el formulario web? Marque este paso. Si no, escriba aquí la carta: pide a CBP que agregue subcuentas a su cuenta principal (top account). La carta queda en inglés.',
    who: 'El titular de la cuenta, o un representante autorizado de la empresa.',
    need: 'El nombre de la cuenta principal, el nombre, correo y teléfono de su titular, cada número con los dos caracteres que le siguen y su nombre en el 5106, y la dirección de la empresa.',
    done: 'Está impresa en su propio papel membretado y firmada.',
    note: 'Escriba el nombre y la dirección de la empresa exactamente como en la primera solicitud del portal ACE.',
    troubles: {
      'details-changed': {
        when: 'El nombre o la dirección cambió desde entonces',
        do: 'Dé ambos, el anterior de la solicitud y el nuevo, y diga que cambió.',
      },
    },
  },
  'sub-send': {
    title: '¿Sin formulario web? Envíe la carta',
    why: 'Va al buzón para solicitudes de cuentas.',
    label: 'Enviar la carta',
    line: 'Solo si no usa el formulario web.',
    do: '¿Usó el formulario web? Marque este paso y no envíe nada. Si no, envíe la carta firmada a ACE.Applications@cbp.dhs.gov y guarde una copia.',
    done: 'El correo está en su carpeta de enviados, con la carta adjunta.',
    note: 'Si un número es un SSN, póngalo solo en la carta adjunta, y cífrela si puede.',
    troubles: {
      'other-mailbox': {
        when: 'Una guía nombra otro buzón',
        do: 'Use este: CBP lo nombra para solicitudes de cuentas.',
      },
    },
  },
  'sub-seen': {
    title: 'Busque la nueva subcuenta',
    why: 'Termina cuando está en su lista.',
    label: 'Ver la nueva subcuenta',
    line: 'La prueba es la cuenta en su lista.',
    do: 'Mire de vez en cuando en Accounts, Importer.',
    done: 'El número está en la lista, y su pestaña se abre.',
    note: 'Luego ponga datos bancarios también para él: no se copian de otro número.',
    troubles: {
      'nothing-yet': {
        when: 'La espera pasó y nada cambió',
        do: 'Escriba a ACE Support con el día en que lo envió. No lo envíe dos veces.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
