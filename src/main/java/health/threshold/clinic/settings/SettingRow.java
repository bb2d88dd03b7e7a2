package health.threshold.clinic.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "clinic_setting")
class SettingRow {
    @Id
    String name;

    String content;
}
