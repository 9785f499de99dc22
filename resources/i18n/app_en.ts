<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExceptionView</name>
    <message numerus="yes">
        <source>How many units? At most %Ln.</source>
        <translation>
            <numerusform>How many units? At most %Ln.</numerusform>
            <numerusform>How many units? At most %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartView</name>
    <message numerus="yes">
        <source>%Ln sample order(s) are ready</source>
        <translation>
            <numerusform>%Ln sample order is ready</numerusform>
            <numerusform>%Ln sample orders are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message numerus="yes">
        <source>%Ln order(s)/h</source>
        <translation>
            <numerusform>%Ln order/h</numerusform>
            <numerusform>%Ln orders/h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%Ln carton(s) can go in</source>
        <translation>
            <numerusform>%Ln carton can go in</numerusform>
            <numerusform>%Ln cartons can go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) can go in</source>
        <translation>
            <numerusform>%Ln order can go in</numerusform>
            <numerusform>%Ln orders can go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) are not in the catalogue and would be added without barcode and weight: {skus}. Import the products first to check them by their barcodes.</source>
        <translation>
            <numerusform>%Ln product is not in the catalogue and would be added without barcode and weight: {skus}. Import the products first to check it by its barcode.</numerusform>
            <numerusform>%Ln products are not in the catalogue and would be added without barcode and weight: {skus}. Import the products first to check them by their barcodes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) can go in</source>
        <translation>
            <numerusform>%Ln product can go in</numerusform>
            <numerusform>%Ln products can go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) do not go in</source>
        <translation>
            <numerusform>%Ln record does not go in</numerusform>
            <numerusform>%Ln records do not go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelsView</name>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>%Ln parcel</numerusform>
            <numerusform>%Ln parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order}, parcel {number} of {total}, printed %Ln time(s).</source>
        <translation>
            <numerusform>Order {order}, parcel {number} of {total}, printed %Ln time.</numerusform>
            <numerusform>Order {order}, parcel {number} of {total}, printed %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleViewModel</name>
    <message numerus="yes">
        <source>Type a PIN of at least %Ln digit(s).</source>
        <translation>
            <numerusform>Type a PIN of at least %Ln digit.</numerusform>
            <numerusform>Type a PIN of at least %Ln digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>{done} of %Ln unit(s)</source>
        <translation>
            <numerusform>{done} of %Ln unit</numerusform>
            <numerusform>{done} of %Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first {shown} of %Ln order(s)</source>
        <translation>
            <numerusform>first {shown} of %Ln order</numerusform>
            <numerusform>first {shown} of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyView</name>
    <message numerus="yes">
        <source>%Ln order(s) packed today</source>
        <translation>
            <numerusform>%Ln order packed today</numerusform>
            <numerusform>%Ln orders packed today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message numerus="yes">
        <source>{done} of %Ln record(s)</source>
        <translation>
            <numerusform>{done} of %Ln record</numerusform>
            <numerusform>{done} of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedStopView</name>
    <message numerus="yes">
        <source>Everything before it is safe: %Ln record(s) on this machine.</source>
        <translation>
            <numerusform>Everything before it is safe: %Ln record on this machine.</numerusform>
            <numerusform>Everything before it is safe: %Ln records on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln unit(s):</source>
        <translation>
            <numerusform>Take back %Ln unit:</numerusform>
            <numerusform>Take back %Ln units:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message numerus="yes">
        <source>%Ln error(s) caught</source>
        <translation>
            <numerusform>%Ln error caught</numerusform>
            <numerusform>%Ln errors caught</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message numerus="yes">
        <source>Next try in %Ln second(s).</source>
        <translation>
            <numerusform>Next try in %Ln second.</numerusform>
            <numerusform>Next try in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%Ln more tries.</source>
        <translation>
            <numerusform>%Ln more try.</numerusform>
            <numerusform>%Ln more tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed.</source>
        <translation>
            <numerusform>%Ln still needed.</numerusform>
            <numerusform>%Ln still needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>%Ln to go.</numerusform>
            <numerusform>%Ln to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) are missing.</source>
        <translation>
            <numerusform>%Ln unit is missing.</numerusform>
            <numerusform>%Ln units are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) go back to the shelf.</source>
        <translation>
            <numerusform>%Ln unit goes back to the shelf.</numerusform>
            <numerusform>%Ln units go back to the shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) short.</source>
        <translation>
            <numerusform>%Ln unit short.</numerusform>
            <numerusform>%Ln units short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to pack.</source>
        <translation>
            <numerusform>%Ln unit to pack.</numerusform>
            <numerusform>%Ln units to pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) verified.</source>
        <translation>
            <numerusform>%Ln unit verified.</numerusform>
            <numerusform>%Ln units verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may have at most %Ln character(s).</source>
        <translation>
            <numerusform>It may have at most %Ln character.</numerusform>
            <numerusform>It may have at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), or ask a supervisor.</source>
        <translation>
            <numerusform>Wait %Ln second, or ask a supervisor.</numerusform>
            <numerusform>Wait %Ln seconds, or ask a supervisor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_GroupDelegate</name>
    <message numerus="yes">
        <source>order(s)</source>
        <comment>under a large number</comment>
        <translation>
            <numerusform>order</numerusform>
            <numerusform>orders</numerusform>
        </translation>
    </message>
</context>
</TS>
