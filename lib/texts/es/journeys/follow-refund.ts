import type { followRefund as journey } from '../../../guide/journeys/follow-refund';
import type { JourneyTexts } from '../../journey-texts';

export const followRefund = {
  'check-lost': {
    title: '¿Cheque perdido o vencido? Escriba a CBP',
    why: 'Una mesa de ayuda atiende cheques perdidos, vencidos o devueltos.',
    label: 'Escribir por el cheque',
    line: 'Una de las mesas de ayuda de CBP atiende cheques perdidos y vencidos.',
    do: 'Escriba a revenuerefunds@cbp.dhs.gov, o llame al (317) 298-1200, extensión 4015.',
    need: 'Número de entrada, monto y fecha del cheque, y si se perdió, venció o fue devuelto.',
    done: 'Tiene una respuesta por escrito.',
    note: 'Esta mesa de ayuda atiende cheques perdidos, vencidos y que no se pudieron entregar.',
    troubles: {
      'no-answer': {
        when: 'No llega respuesta',
        do: 'Llame al (317) 298-1200, extensión 4015.',
      },
    },
  },
  'check-enrol': {
    title: 'Luego ponga datos bancarios para el próximo reembolso',
    why: 'Desde el 6 de febrero de 2026, CBP paga los reembolsos electrónicamente.',
    label: 'Poner datos bancarios',
    line: 'Así el próximo reembolso es electrónico.',
    do: 'Siga la parte “Poner datos bancarios” para el número del reembolso, con los dos caracteres que le siguen. Luego vuelva aquí.',
    done: 'Ve los datos bancarios tras Get Info/Refresh.',
    troubles: {
      'no-account-yet': {
        when: 'No hay cuenta ACE, o usted no lo sabe',
        do: 'Cambie su respuesta a “¿Cuál es su situación?” y siga esos pasos. El cheque ya lo pidió.',
      },
    },
  },
  'rejected-enrol': {
    title: 'Primero ponga datos bancarios',
    why: 'CBP rechazó el reembolso porque no había datos bancarios registrados.',
    label: 'Poner primero datos bancarios',
    line: 'CBP rechazó el reembolso porque no había ninguno.',
    do: 'Siga la parte “Poner datos bancarios” para el número del reembolso, con los dos caracteres que le siguen. Luego vuelva aquí.',
    done: 'Ve los datos bancarios tras Get Info/Refresh.',
    troubles: {
      'was-enrolled': {
        when: 'Los datos bancarios ya estaban puestos',
        do: 'Mire los dos caracteres que siguen al número (a menudo 00): cada número, con esos dos, necesita sus propios datos bancarios.',
      },
      'no-account': {
        when: 'No hay cuenta ACE, o usted no lo sabe',
        do: 'Cambie su respuesta a “¿Cuál es su situación?” y siga primero esos pasos. Vuelva a cambiarla cuando los datos bancarios estén puestos.',
      },
      'is-held': {
        when: 'El reembolso no está en REV-613, y ACE no tiene datos bancarios',
        do: 'Ponga los datos bancarios: CBP retiene el reembolso hasta que estén en ACE. No hay nada que escribir.',
      },
    },
  },
  'returned-correct': {
    title: 'Primero corrija los datos bancarios',
    why: 'El banco devolvió el reembolso por la cuenta que está en ACE.',
    label: 'Corregir los datos bancarios',
    line: 'Para el número de este reembolso. Luego presione Get Info/Refresh.',
    do: 'Abra la pestaña ACH Refund Authorization para el número de este reembolso, corrija los datos bancarios y presione Get Info/Refresh.',
    done: 'Ve los datos bancarios correctos tras Get Info/Refresh.',
    troubles: {
      'was-check': {
        when: 'Era un cheque',
        do: 'Entonces escriba a revenuerefunds@cbp.dhs.gov.',
      },
    },
  },
  'rejected-write': {
    title: 'Luego pida otra vez el reembolso',
    why: 'Un reembolso que fue rechazado o regresó se envía otra vez cuando usted dice a CBP que ya puso los datos bancarios.',
    label: 'Pedir otra vez el reembolso',
    line: 'Diga a CBP que ya puso los datos bancarios.',
    do: 'Escriba a frn-achrefundsupport@cbp.dhs.gov que ya puso los datos bancarios, y pida otra vez el reembolso.',
    need: 'El número con los dos caracteres que le siguen, los números de entrada y el día en que vio los datos bancarios tras Get Info/Refresh. Ningún número de cuenta.',
    done: 'El reembolso sale de REV-613 y aparece en REV-603.',
    note: 'Mientras un reembolso está rechazado no corren intereses.',
    note2: 'CBP recupera a mano un reembolso rechazado: eso tarda más que la primera vez.',
    troubles: {
      'no-reply': {
        when: 'En ese tiempo no llega nada',
        do: 'Llame al (317) 298-1200, extensión 1178, la línea para reembolsos por ACH.',
      },
      'came-back': {
        when: 'Su banco devolvió el reembolso',
        do: 'Corrija primero los datos bancarios en la pestaña; luego envíe el mismo correo. Para los pasos del propio CBP busque en cbp.gov “Replacement Refund Instructions”.',
      },
    },
  },
  fraud: {
    title: 'Conozca las estafas',
    why: 'Los estafadores envían enlaces que parecen páginas de CBP o de ACE. CBP no cobra comisión por un reembolso.',
    label: 'Conocer las estafas',
    line: 'Los estafadores envían enlaces que parecen páginas de CBP o de ACE.',
    do: 'Ponga datos de reembolso solo en ACE, y no pague a nadie una comisión: CBP no cobra ninguna. Las páginas de CBP terminan en .cbp.gov o .cbp.dhs.gov; su correo, en @cbp.dhs.gov.',
    note: 'Por lo general CBP no pide un SSN, datos bancarios ni contraseñas por correo o mensaje de texto, y no envía por correo novedades de CAPE.',
    note2:
      '¿Alguien le pidió por correo o teléfono cambiar los datos bancarios? Deténgase y llame a un número que ya conoce.',
    done: 'Todos los que manejan reembolsos leyeron esto.',
    troubles: {
      'asked-for-code': {
        when: 'Alguien llama y pide el código del correo de CBP',
        do: 'No lo dé a nadie que lo llame. Llame al colega que está solicitando, a un número que ya conoce. ¿Nadie está solicitando? Denúncielo a IEEPAFraud@cbp.dhs.gov.',
      },
      'asked-for-fee': {
        when: 'Alguien pide una comisión o datos bancarios en nombre de CBP',
        do: 'Es una estafa: no dé nada, y denúncielo a traderelations@cbp.dhs.gov.',
      },
      'offers-to-file': {
        when: 'Alguien ofrece presentar por usted una declaración CAPE',
        do: 'Solo puede hacerlo usted, o el agente con licencia que presentó las entradas. Diga que no a cualquier otro.',
      },
      'already-told': {
        when: 'Sus datos ya están en manos de otro',
        do: 'Llame a su banco a un número que ya conoce. Luego denúncielo a IEEPAFraud@cbp.dhs.gov.',
      },
    },
  },
  'file-refused': {
    title: 'Corrija el archivo y súbalo otra vez',
    why: 'CBP revisa primero el archivo, y después cada entrada. Su mensaje indica qué está mal.',
    label: 'Corregir el archivo y subirlo',
    line: 'El mensaje de CBP indica qué está mal.',
    do: 'Guarde la plantilla de CBP como CSV: “Entry Number” en la primera línea, luego un número de 11 caracteres por línea, 9,999 como máximo. Corrija lo que indica el mensaje y suba otra vez el archivo.',
    done: 'File Upload Status dice “accepted”, y usted tiene un claim number.',
    note: '¿Solo se rechazaron algunas entradas? Las demás quedan. Ponga las corregidas en una nueva declaración.',
    troubles: {
      zeros: {
        when: 'Se pierden los ceros al principio de un número',
        do: 'Escriba un apóstrofo justo antes del cero y guarde otra vez el archivo como CSV.',
      },
      final: {
        when: 'Dice “Entry Summary is in Final Liquidation Status”',
        do: 'No hay nada que corregir: CAPE no acepta entradas liquidadas hace más de 80 días. Pregunte a su agente o abogado por los plazos.',
      },
      account: {
        when: 'Dice “Account Mismatch”',
        do: 'Suba el archivo desde la cuenta cuyo número de importador completo está en esas entradas: un archivo por número.',
      },
      unsafe: {
        when: 'Dice que el archivo no es seguro',
        do: 'Guárdelo y súbalo otra vez.',
      },
      entry: {
        when: 'Rechaza una entrada, y el número está bien',
        do: '“Statement Processing Not Complete”: espere y presente otra vez. “Unexpected Error”: suba otra vez el archivo. Cualquier otra cosa: pregunte al agente que presentó la entrada.',
      },
      technical: {
        when: 'Tiene una pregunta técnica',
        do: 'Escriba a IEEPARefunds@cbp.dhs.gov.',
      },
    },
  },
  cape: {
    title: '¿Reembolso IEEPA? Presente primero una declaración CAPE',
    why: 'Una declaración CAPE en una cuenta ACE es el único camino para pedir a CBP un reembolso IEEPA.',
    label: '¿Reembolso IEEPA? Presentar CAPE',
    line: 'Una declaración CAPE es el único camino para pedirlo.',
    do: 'Compruebe que se presentó una declaración CAPE para sus entradas, por usted o por el agente que las presentó. ¿No es un reembolso IEEPA? Marque este paso.',
    need: 'Los números de entrada: el informe ES-003 muestra las entradas que pueden calificar. La plantilla de CBP: en la cuenta de importador abra More, CAPE, Upload.',
    note: 'Una declaración es un archivo CSV solo con números de entrada, 9,999 como máximo. Una vez aceptada no se puede cambiar, y cada entrada puede estar en una sola.',
    note2:
      'Una declaración no es una protesta (180 días desde la liquidación) ni una acción judicial. Aquí no se siguen sus plazos: pregunte a su agente o abogado.',
    done: 'File Upload Status dice “accepted”, y usted tiene un claim number.',
    troubles: {
      'not-taken': {
        when: 'CAPE no acepta una entrada',
        do: 'CAPE acepta entradas aún no liquidadas, o liquidadas en los últimos 80 días, pero ninguna con drawback, protesta abierta o reconciliation registrada, y no todos los tipos. ¿No la acepta? Pregunte a su agente o abogado por los plazos.',
      },
      'other-error': {
        when: 'Otra cosa de una entrada está mal',
        do: 'Que su agente la corrija antes de que usted presente la declaración: después no se puede corregir hasta la liquidación.',
      },
      'filed-wrong': {
        when: 'Una declaración aceptada tiene un error',
        do: 'No se puede cambiar ni retirar. Las entradas olvidadas van en una nueva. Sobre cualquier otra cosa pregunte a su agente o abogado: tras la liquidación existe la protesta.',
      },
      'open-bill': {
        when: 'Tiene una factura IEEPA sin pagar',
        do: 'No hace falta pagarla primero: CBP puso en pausa el cobro de esas facturas.',
      },
      'file-refused': {
        when: 'CAPE rechaza el archivo, o falla',
        do: 'Escriba a IEEPARefunds@cbp.dhs.gov para preguntas técnicas sobre CAPE, a traderelations@cbp.dhs.gov para las generales.',
      },
      'some-refused': {
        when: 'Algunas entradas se rechazaron o faltaron',
        do: 'Las demás quedan. Ponga las corregidas u olvidadas en una nueva declaración.',
      },
      'waiting-long': {
        when: 'Se aceptó, pero no ha llegado dinero',
        do: 'Cuente desde la aceptación y deje primero que termine la espera. Hasta entonces no cambie los datos bancarios y no escriba.',
      },
    },
  },
  'count-days': {
    title: 'Cuente desde el día de la aceptación',
    why: 'CBP cuenta su plazo desde la aceptación. Hasta que pase no hay nada que corregir.',
    label: 'Contar 90 días desde la aceptación',
    line: 'Hasta entonces no cambie nada. ¿Pasaron? Mire REV-603 y REV-613; luego escriba a CBP.',
    do: 'Inicie la espera con el día en que CBP aceptó la declaración. Hasta que pase, no cambie los datos bancarios. Siga ES-022, REV-603 y REV-613.',
    done: 'Llegó el dinero, o la espera está anotada con su día.',
    troubles: {
      'time-is-over': {
        when: 'El plazo ya pasó',
        do: 'Mire primero REV-603: ¿regresó, o pagó una deuda? ¿Está vacío REV-613? Luego escriba a IEEPARefunds@cbp.dhs.gov con el claim number.',
      },
      'bank-closes': {
        when: 'Su cuenta bancaria se cierra mientras tanto',
        do: 'Entonces sí cambie los datos bancarios, ahora: un reembolso a una cuenta cerrada regresa. Cambie su respuesta a “¿Cuál es su situación?”: “Algo cambió” y luego “Nuestro banco”.',
      },
      'in-613': {
        when: 'REV-613 lo muestra',
        do: 'Entonces CBP lo rechazó: cambie su respuesta a “Fue rechazado: está en el informe REV-613”.',
      },
      suspended: {
        when: 'La entrada está extendida, suspendida o en revisión',
        do: 'CBP la paga cuando se liquida: inicie ese día la espera “Reembolso tras la liquidación”.',
      },
    },
  },
  diverted: {
    title: 'Pregunte qué deuda pagó el reembolso',
    why: '“Funds Diverted” significa que el dinero se usó para una deuda con CBP.',
    label: 'Preguntar qué deuda pagó',
    line: 'El dinero se usó para una deuda con CBP.',
    do: 'Pregunte a su agente o abogado qué factura fue. Deje los datos bancarios como están.',
    done: 'Conoce la factura.',
    troubles: {
      'not-owed': {
        when: 'Usted no debe ese dinero',
        do: 'Pregunte a su agente o abogado sobre una protesta.',
      },
    },
  },
  'paid-elsewhere': {
    title: 'Aclare quién recibe el reembolso',
    why: 'Un pago que fue a una notify party es asunto entre usted y esa parte. Antes de la declaración CAPE aún puede cambiar a quién se paga.',
    label: 'Aclarar quién recibe el reembolso',
    line: '¿Pagado? Pídalo a esa parte. ¿Aún no? Cambie la notify party antes de CAPE.',
    do: '¿Ya se pagó? Pida el dinero a la notify party. ¿Aún no? Antes de la declaración CAPE, cambie la notify party en ACE, y que su agente la cambie en el entry summary (casilla 28).',
    done: 'Tiene un acuerdo por escrito, o su agente confirma el cambio.',
    troubles: {
      'to-us': {
        when: 'Quiere que le paguen a usted',
        do: 'Quite a la parte en ACE, en la pestaña Notify Parties, y ponga sus propios datos bancarios. A una parte que no está registrada allí no se le paga.',
      },
      'who-was-paid': {
        when: 'No sabe a quién se pagó',
        do: 'Pida a su agente la casilla 28 del entry summary y el Formulario 4811.',
      },
    },
  },
  'report-place': {
    title: 'Encuentre los informes',
    why: 'Genérelos desde la subcuenta Importer, no desde la cuenta principal (top account).',
    label: 'Encontrar los informes',
    line: 'Genérelos desde la subcuenta de importador.',
    do: 'Genere los informes desde la subcuenta de importador. Los informes REV están en Trade, Importer, Revenue, Refunds.',
    done: 'El informe se abre con su número.',
    note: 'Programe un informe para recibirlo por correo de bobjadm@cbp.dhs.gov. Por sí solo, CBP no envía ninguno.',
    troubles: {
      'report-empty': {
        when: 'Todos los informes están vacíos',
        do: 'Pase de la cuenta principal (top account) a la subcuenta de importador. Para REV-613, vacío es bueno; REV-615 se llena cuando se emiten reembolsos.',
      },
      'no-account': {
        when: 'No tiene cuenta ACE',
        do: 'Pida a su agente que los genere por usted: los informes están en el portal.',
      },
      'is-broker': {
        when: 'Usted es agente',
        do: 'REV-603 está en Trade, Broker, Revenue, Refunds.',
      },
    },
  },
  'report-603': {
    title: 'REV-603: en qué punto está cada reembolso',
    why: 'Muestra los reembolsos pendientes, los que se lograron y los que regresaron.',
    label: 'Seguirlo en REV-603',
    line: 'Muestra en qué punto está cada reembolso.',
    do: 'Genere REV-603, Trade Refund, y lea el Refund Secondary Status.',
    done: 'Dice “Treasury Issued”.',
    note: '“Sent to Treasury”: en camino. “Funds Diverted”: pagó una deuda con CBP. “Check/ACH Returned”: regresó.',
    troubles: {
      diverted: {
        when: 'Dice “Funds Diverted”',
        do: 'El dinero pagó una deuda con CBP. Pregunte a su agente o abogado cuál.',
      },
      returned: {
        when: 'Dice “Check/ACH Returned”',
        do: 'Ponga o corrija los datos bancarios para este número; luego escriba a frn-achrefundsupport@cbp.dhs.gov. ¿Era un cheque? Escriba a revenuerefunds@cbp.dhs.gov.',
      },
      'no-money': {
        when: 'El reembolso se emitió, pero no llegó dinero',
        do: 'Deje que termine la espera del depósito. Luego revise los datos bancarios para este número y llame a ACH refund support al (317) 298-1200, extensión 1178.',
      },
    },
  },
  'report-613': {
    title: 'REV-613: reembolsos rechazados',
    why: 'Vacío es bueno: ningún reembolso se rechazó por falta de datos bancarios.',
    label: 'Comprobar que REV-613 está vacío',
    line: 'Muestra reembolsos rechazados porque faltaban datos bancarios.',
    do: 'Genere REV-613, ACH Rejected Refunds.',
    done: 'Está vacío, o usted escribió por cada línea.',
    troubles: {
      'has-rows': {
        when: 'Tiene líneas',
        do: 'CBP rechazó esos reembolsos. Primero ponga datos bancarios para este número y véalos tras Get Info/Refresh. Luego escriba a frn-achrefundsupport@cbp.dhs.gov.',
      },
    },
  },
  'report-615': {
    title: 'REV-615: reembolsos CAPE, entrada por entrada',
    why: 'Muestra cada entrada de una declaración CAPE con su reembolso, cuando se emiten reembolsos.',
    label: 'Mirar el informe REV-615',
    line: 'Muestra cada entrada de una declaración CAPE con su reembolso.',
    do: 'Genere REV-615, Trade CAPE Detail Refund.',
    done: 'Cada entrada de su declaración está allí.',
    note: 'Está vacío hasta que se emiten reembolsos. No es un error.',
    troubles: {
      'no-declaration': {
        when: 'Falta una entrada',
        do: 'Mire en ES-022: muestra qué entradas se aceptaron.',
      },
    },
  },
  'report-es022': {
    title: 'ES-022: declaración, entrada, reembolso',
    why: 'Sígalo desde la aceptación: une cada declaración aceptada con sus entradas y reembolsos.',
    label: 'Mirar el informe ES-022',
    line: 'Une declaración, entrada y reembolso.',
    do: 'Genere ES-022, CAPE Entry Summary.',
    done: 'Cada entrada muestra capital e intereses.',
    troubles: {
      'sums-differ': {
        when: 'Las sumas no son las que espera',
        do: 'Los intereses están incluidos, cada fecha de liquidación trae su propio depósito, y se descuentan los aranceles que usted aún deba de una entrada. Eso puede dejar incluso una factura. Pregunte a su agente.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
